import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

File sessions = new File(basedir, 'code/it/web/Sessions.java')
new File(basedir, 'code.zip').withOutputStream { stream ->
  new ZipOutputStream(stream).withStream { zip ->
    zip.putNextEntry(new ZipEntry('it/web/Sessions.java'))
    zip << sessions.bytes
  }
}
sessions.text = sessions.text.readLines().join('\r\n') + '\r\n'
return true
