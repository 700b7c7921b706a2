package io.github.unhoard.corpus;

import io.github.unhoard.core.finding.Tier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the XML of SpotBugs: each bug with the members and lines that it is annotated with. */
final class SpotBugsReport {
  private SpotBugsReport() {}

  static List<PeerWarning> read(Document report, Declarations source) throws PeerFailedException {
    Element summary =
        XmlReport.descendants(report, "FindBugsSummary").stream().findFirst().orElse(null);
    if (summary == null || summary.getAttribute("total_classes").equals("0")) {
      throw new PeerFailedException("it analysed no class");
    }
    List<PeerWarning> warnings = new ArrayList<>();
    for (Element bug : XmlReport.descendants(report, "BugInstance")) {
      warnings.add(warning(bug, source));
    }
    return warnings;
  }

  private static PeerWarning warning(Element bug, Declarations source) {
    List<Element> fields = own(bug, "Field", source);
    List<Element> methods = own(bug, "Method", source);
    String className =
        XmlReport.children(bug, "Class").stream()
            .map(each -> each.getAttribute("classname"))
            .findFirst()
            .orElse("");
    Set<String> symbols = new LinkedHashSet<>();
    fields.forEach(field -> symbols.add(field.getAttribute("name")));
    XmlReport.children(bug, "LocalVariable")
        .forEach(each -> symbols.add(each.getAttribute("name")));
    methods.forEach(method -> symbols.add(name(method)));
    if (symbols.isEmpty()) {
      symbols.add(Declarations.simpleName(className));
    }
    return new PeerWarning(
        bug.getAttribute("type"),
        tier(bug.getAttribute("priority")),
        line(bug, fields, methods, source),
        className,
        List.copyOf(symbols));
  }

  /**
   * The members of the file that the bug is about. Those of other classes and those it merely calls
   * are not at fault.
   */
  private static List<Element> own(Element bug, String kind, Declarations source) {
    return XmlReport.children(bug, kind).stream()
        .filter(member -> !member.getAttribute("role").endsWith("_CALLED"))
        .filter(member -> !member.getAttribute("name").equals("<clinit>"))
        .filter(
            member ->
                source.topLevelTypes().stream()
                    .anyMatch(
                        type -> (member.getAttribute("classname") + "$").startsWith(type + "$")))
        .toList();
  }

  private static String name(Element method) {
    String name = method.getAttribute("name");
    return name.equals("<init>") ? Declarations.simpleName(method.getAttribute("classname")) : name;
  }

  /** The statement's, else the field's, which the class file does not know, else the method's. */
  private static int line(
      Element bug, List<Element> fields, List<Element> methods, Declarations source) {
    Stream<Integer> statements =
        XmlReport.children(bug, "SourceLine").stream().map(SpotBugsReport::start);
    Stream<Integer> declarations =
        fields.stream()
            .map(f -> source.lineOfField(f.getAttribute("classname"), f.getAttribute("name")));
    Stream<Integer> bodies =
        Stream.concat(methods.stream(), XmlReport.children(bug, "Class").stream())
            .flatMap(member -> XmlReport.children(member, "SourceLine").stream())
            .map(SpotBugsReport::start);
    return Stream.of(statements, declarations, bodies)
        .flatMap(lines -> lines)
        .filter(line -> line > 0)
        .findFirst()
        .orElse(0);
  }

  private static int start(Element sourceLine) {
    return XmlReport.number(sourceLine, "start");
  }

  private static Tier tier(String priority) {
    return switch (priority) {
      case "1" -> Tier.ERROR;
      case "2" -> Tier.WARNING;
      default -> Tier.INFO;
    };
  }
}
