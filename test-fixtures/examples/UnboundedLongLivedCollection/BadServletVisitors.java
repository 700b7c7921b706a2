package examples.unboundedlonglivedcollection;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The container makes one servlet and keeps it; sessions end, their ids stay. */
public class BadServletVisitors extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Set<String> visitors = ConcurrentHashMap.newKeySet(); // LEAK: UnboundedLongLivedCollection: visitors

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    visitors.add(request.getSession().getId());
    response.getWriter().println("visitor " + visitors.size());
  }
}
