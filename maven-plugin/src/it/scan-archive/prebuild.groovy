import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

new File(basedir, 'web-sources.jar').withOutputStream { stream ->
  new ZipOutputStream(stream).withStream { zip ->
    zip.putNextEntry(new ZipEntry('it/web/Sessions.java'))
    zip << new File(basedir, 'src/it/web/Sessions.java').bytes
  }
}
return true
