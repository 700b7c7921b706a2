package io.github.unhoard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The arrows of {@code docs/architecture.md}. */
final class ArrowsTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.unhoard");

  @Test
  void coreKnowsNoParserAndNoBuild() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "com.sun..", "javax.lang.model..", "javax.tools..", "org.apache.maven.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javac..",
                "io.github.unhoard.javaparser..",
                "io.github.unhoard.pmd..",
                "io.github.unhoard.errorprone..",
                "io.github.unhoard.reports..",
                "io.github.unhoard.maven.."));
  }

  @Test
  void reportsStandOnCoreOnly() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javac..",
                "io.github.unhoard.javaparser..",
                "io.github.unhoard.pmd..",
                "io.github.unhoard.errorprone..",
                "io.github.unhoard.maven..",
                "io.github.unhoard.core.analysis..",
                "io.github.unhoard.core.catalog..",
                "org.apache.maven.."));
  }

  @Test
  void coreFollowsTheData() {
    check(
        layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.github.unhoard.core..")
            .layer("tree")
            .definedBy("io.github.unhoard.core.tree..")
            .layer("finding")
            .definedBy("io.github.unhoard.core.finding..")
            .layer("frontend")
            .definedBy("io.github.unhoard.core.frontend..")
            .layer("flow")
            .definedBy("io.github.unhoard.core.flow..")
            .layer("catalog")
            .definedBy("io.github.unhoard.core.catalog..")
            .layer("analysis")
            .definedBy("io.github.unhoard.core.analysis..")
            .layer("fix")
            .definedBy("io.github.unhoard.core.fix..")
            .layer("rule")
            .definedBy("io.github.unhoard.core.rule..")
            .layer("inventory")
            .definedBy("io.github.unhoard.core.inventory..")
            .layer("analyzer")
            .definedBy("io.github.unhoard.core.analyzer..")
            .whereLayer("analyzer")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("analyzer")
            .whereLayer("inventory")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("fix")
            .mayOnlyBeAccessedByLayers("rule")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("rule", "inventory", "analyzer")
            .whereLayer("catalog")
            .mayOnlyBeAccessedByLayers("analysis", "rule", "inventory", "analyzer")
            .whereLayer("flow")
            .mayOnlyBeAccessedByLayers("analysis", "rule")
            .whereLayer("frontend")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("finding")
            .mayOnlyBeAccessedByLayers("analysis", "fix", "rule", "inventory", "analyzer")
            .whereLayer("tree")
            .mayNotAccessAnyLayer());
  }

  @Test
  void frontEndsDoNotKnowEachOther() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage("io.github.unhoard.javac..", "io.github.unhoard.pmd..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javaparser..",
                "io.github.unhoard.errorprone..",
                "io.github.unhoard.maven.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.javaparser..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javac..",
                "io.github.unhoard.errorprone..",
                "io.github.unhoard.pmd..",
                "io.github.unhoard.maven.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.errorprone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javaparser..",
                "io.github.unhoard.pmd..",
                "io.github.unhoard.maven..",
                // What Error Prone and the plugin share is in the front end itself.
                "io.github.unhoard.javac.plugin.."));
  }

  @Test
  void configurationFilesNeedCoreOnly() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.config..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javac..",
                "io.github.unhoard.javaparser..",
                "io.github.unhoard.errorprone..",
                "io.github.unhoard.pmd..",
                "io.github.unhoard.reports..",
                "io.github.unhoard.maven.."));
  }

  @Test
  void pmdRulesStandOnCoreAndPublicPmdOnly() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.pmd..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "io.github.unhoard.javac..",
                "io.github.unhoard.core.analysis..",
                "io.github.unhoard.core.catalog..",
                "net.sourceforge.pmd..internal.."));
  }

  @Test
  void javacFrontEndUsesThePublicApiOnly() {
    check(
        noClasses()
            .that()
            .resideInAPackage("io.github.unhoard.javac..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.tools.."));
  }

  @Test
  void packagesFormNoCycles() {
    check(slices().matching("io.github.unhoard.(**)").should().beFreeOfCycles());
  }

  @Test
  void noMutableStaticState() {
    check(
        fields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("io.github.unhoard..")
            .should()
            .beFinal());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CLASSES);
  }
}
