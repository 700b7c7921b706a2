package examples.expensivecontextpercall;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.StringWriter;

/** Generates classes for each marshalling. */
public class BadJaxbContextPerCall {
  public String marshal(Object value) throws JAXBException {
    JAXBContext context = JAXBContext.newInstance(value.getClass()); // LEAK: ExpensiveContextPerCall: marshal
    StringWriter writer = new StringWriter();
    context.createMarshaller().marshal(value, writer);
    return writer.toString();
  }
}
