package io.github.unhoard.javac.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Writes a class in each of two rounds; the second one releases what {@code a.A} holds. */
@SupportedAnnotationTypes("*")
final class GeneratingProcessor extends AbstractProcessor {
  private int round;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    round++;
    if (round <= 2) {
      write(
          "Generated" + round,
          round == 1 ? "" : "public static void close(String user) { A.OPEN.remove(user); }");
    }
    return false;
  }

  private void write(String name, String body) {
    try (Writer writer = processingEnv.getFiler().createSourceFile("a." + name).openWriter()) {
      writer.write("package a;\npublic class " + name + " { " + body + " }\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
