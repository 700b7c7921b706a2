package io.github.unhoard.pmd.rule;

import io.github.unhoard.core.analyzer.Analyzer;
import io.github.unhoard.core.finding.Tier;
import io.github.unhoard.core.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ruleset as it must be for the rules that there are: everything in it is said elsewhere. */
final class RulesetText {
  private static final Path PAGES = Path.of("../../docs/rules");
  private static final Pattern BAD =
      Pattern.compile("## Bad\\R.*?```java\\R(.*?)```", Pattern.DOTALL);

  private RulesetText() {}

  static String render() throws IOException {
    StringBuilder xml =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!-- Rendered from the rules and their pages, see RulesetTest. -->
            <ruleset name="Unhoard"
                     xmlns="http://pmd.sourceforge.net/ruleset/2.0.0"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                     xsi:schemaLocation="http://pmd.sourceforge.net/ruleset/2.0.0 https://pmd.github.io/ruleset_2_0_0.xsd">
              <description>
            Unhoard @project.version@: code that keeps objects for ever. The version stands here so that PMD's
            incremental cache knows another one.
              </description>
            """);
    for (RuleInfo rule : Analyzer.rules()) {
      append(xml, rule);
    }
    return xml.append("</ruleset>\n").toString();
  }

  private static void append(StringBuilder xml, RuleInfo rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule.id() + ".md")).replace("\r\n", "\n");
    xml.append(
        String.format(
            """

              <rule name="%s"
                    language="java"
                    since="0.1.0"
                    message="%s"
                    class="%s"
                    externalInfoUrl="%s">
                <description>
            %s (%s; at most %s).
                </description>
                <priority>%d</priority>
                <example><![CDATA[
            %s]]></example>
              </rule>
            """,
            rule.id(),
            escaped(rule.summary()),
            RulesetText.class.getPackageName() + "." + rule.id(),
            rule.page(),
            escaped(rule.summary()),
            rule.family(),
            rule.strongest().id(),
            priority(rule.strongest()),
            example(page)));
  }

  /** An error is high, a warning medium, an info low. */
  private static int priority(Tier strongest) {
    return switch (strongest) {
      case ERROR -> 1;
      case WARNING -> 3;
      case INFO -> 5;
    };
  }

  private static String example(String page) {
    Matcher bad = BAD.matcher(page);
    return bad.find() ? bad.group(1) : "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
