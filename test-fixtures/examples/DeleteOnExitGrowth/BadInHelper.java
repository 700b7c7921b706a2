package examples.deleteonexitgrowth;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;

/** The helper is called once per request. */
public class BadInHelper extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    File file = temporary();
    Files.copy(request.getInputStream(), file.toPath(), StandardCopyOption.REPLACE_EXISTING);
    response.setStatus(file.delete() ? 200 : 500);
  }

  private static File temporary() throws IOException {
    File file = File.createTempFile("post", null);
    file.deleteOnExit(); // LEAK: DeleteOnExitGrowth@error: temporary
    return file;
  }
}
