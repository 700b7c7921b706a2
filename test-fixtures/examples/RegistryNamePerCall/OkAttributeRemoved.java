package examples.registrynamepercall;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** The ticket is taken out when it is used. */
public class OkAttributeRemoved {
  public String issue(HttpServletRequest request, String file) {
    String ticket = "download." + UUID.randomUUID();
    request.getServletContext().setAttribute(ticket, file);
    return ticket;
  }

  public Object redeem(HttpServletRequest request, String ticket) {
    ServletContext context = request.getServletContext();
    Object file = context.getAttribute(ticket);
    context.removeAttribute(ticket);
    return file;
  }
}
