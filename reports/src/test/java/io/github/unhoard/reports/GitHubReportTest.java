package io.github.unhoard.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.unhoard.core.finding.Tier;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GitHubReportTest {
  @Test
  void escapesWhatEndsACommandOrAProperty() {
    Report report =
        Samples.report(
            Path.of("/repository"),
            List.of(
                Samples.saying(
                    Samples.finding(Tier.ERROR, "a,b:c%/A.java", 7), "100% kept,\r\nfor: ever"),
                Samples.finding(Tier.INFO, "B.java", 1)));

    assertEquals(
        "::error file=a%2Cb%3Ac%25/A.java,line=7,endLine=7,col=5,endColumn=12,title=KeptForEver"
            + "::100%25 kept,%0D%0Afor: ever\n",
        GitHubReport.render(report));
  }
}
