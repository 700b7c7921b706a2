package examples.deleteonexitgrowth;

import java.io.File;
import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.jar.JarFile;

/** A Java agent unpacks its parts once, before the program starts. */
public final class OkAgentStart {
  private OkAgentStart() {}

  public static void premain(String arguments, Instrumentation instrumentation) throws IOException {
    goOn(instrumentation);
  }

  static void goOn(Instrumentation instrumentation) throws IOException {
    File jar = File.createTempFile("agent", ".jar");
    jar.deleteOnExit();
    instrumentation.appendToBootstrapClassLoaderSearch(new JarFile(jar));
  }
}
