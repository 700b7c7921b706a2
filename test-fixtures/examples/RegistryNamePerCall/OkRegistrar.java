package examples.registrynamepercall;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;

/** Beans of the start of an application, and those of a context that is made and dropped. */
public class OkRegistrar implements ImportBeanDefinitionRegistrar {
  private final AtomicInteger count = new AtomicInteger();

  @Override
  public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
    registry.registerBeanDefinition("part#" + count.getAndIncrement(), new RootBeanDefinition(Object.class));
  }

  public Object make(String requestId) {
    DefaultListableBeanFactory scratch = new DefaultListableBeanFactory();
    scratch.registerBeanDefinition("part-" + requestId, new RootBeanDefinition(Object.class));
    return scratch.getBean("part-" + requestId);
  }
}
