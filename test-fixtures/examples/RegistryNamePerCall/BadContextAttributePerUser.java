package examples.registrynamepercall;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;

/** The application keeps a ticket for each download, the session one for each form. */
public class BadContextAttributePerUser extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    String ticket = UUID.randomUUID().toString();
    request.getServletContext().setAttribute("download." + ticket, request.getParameter("file")); // LEAK: RegistryNamePerCall@error: doPost
    request.getSession().setAttribute("form." + System.nanoTime(), ticket); // LEAK: RegistryNamePerCall@info: doPost
    response.setHeader("Location", "/download/" + ticket);
  }
}
