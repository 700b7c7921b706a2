package examples.expensivecontextpercall;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A bean is made once. */
@Configuration
public class OkConstructorOfSingleton {
  @Bean
  public HttpClient httpClient() {
    return HttpClient.newHttpClient();
  }
}
