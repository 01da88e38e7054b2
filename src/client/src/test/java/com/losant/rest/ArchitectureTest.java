package com.losant.rest;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Which package may use which, and which shape public classes have. */
@AnalyzeClasses(
    packages = "com.losant.rest",
    importOptions = {DoNotIncludeTests.class, ArchitectureTest.ClientOnly.class})
class ArchitectureTest {
  private static final String ROOT = "com.losant.rest";
  private static final Set<String> NOT_AREAS =
      Set.of("errors", "json", "shared", "api", "resources", "http");

  /**
   * Areas of the platform, such as workflows: generated, and every package without another role.
   */
  private static final DescribedPredicate<JavaClass> AREAS =
      describe(
          "are in an area",
          type ->
              type.getPackageName().startsWith(ROOT + ".")
                  && !NOT_AREAS.contains(type.getPackageName().substring(ROOT.length() + 1)));

  private static final DescribedPredicate<JavaClass> EXPORTED =
      describe("are exported", type -> !type.getPackageName().equals(ROOT + ".http"));

  private static final DescribedPredicate<JavaClass> CLOSED =
      describe(
          "final, sealed or abstract",
          type ->
              type.isInterface()
                  || type.getModifiers().contains(JavaModifier.FINAL)
                  || type.getModifiers().contains(JavaModifier.ABSTRACT)
                  || type.reflect().isSealed());

  /** Leaves out what the tests of all modules share. */
  static final class ClientOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/testing/") && !location.contains("losant-rest-testing");
    }
  }

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("com.losant.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("client")
          .definedBy(ROOT)
          .layer("http")
          .definedBy(ROOT + ".http")
          .layer("resources")
          .definedBy(ROOT + ".resources")
          .layer("areas")
          .definedBy(AREAS)
          .layer("api")
          .definedBy(ROOT + ".api")
          .layer("shared")
          .definedBy(ROOT + ".shared")
          .layer("json")
          .definedBy(ROOT + ".json")
          .layer("errors")
          .definedBy(ROOT + ".errors")
          .whereLayer("client")
          .mayOnlyAccessLayers("resources", "areas", "http", "api", "shared")
          .whereLayer("http")
          .mayOnlyAccessLayers("api", "shared", "json", "errors")
          .whereLayer("resources")
          .mayOnlyAccessLayers("areas", "api")
          .whereLayer("areas")
          .mayOnlyAccessLayers("api", "shared", "json", "errors")
          .whereLayer("api")
          .mayOnlyAccessLayers("shared", "json", "errors")
          .whereLayer("shared")
          .mayOnlyAccessLayers("json", "errors")
          .whereLayer("json")
          .mayOnlyAccessLayers("errors")
          .whereLayer("errors")
          .mayNotAccessAnyLayer();

  @ArchTest
  static final ArchRule AREAS_DO_NOT_USE_EACH_OTHER =
      slices()
          .matching("com.losant.rest.(*)")
          .that(describe("are areas", slice -> slice.stream().allMatch(AREAS)))
          .should()
          .notDependOnEachOther()
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ONLY_THE_TRANSPORT_KNOWS_OKHTTP =
      noClasses()
          .that(
              DescribedPredicate.not(
                  resideInAPackage(ROOT + ".http").or(belongTo(equivalentTo(LosantClient.class)))))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("okhttp3..", "okio..");

  /** Its builder takes an HTTP client of the user, and that is all. */
  @ArchTest
  static final ArchRule THE_CLIENT_KNOWS_OKHTTP_BY_NAME_ONLY =
      noClasses()
          .that()
          .belongToAnyOf(LosantClient.class)
          .should()
          .dependOnClassesThat(
              resideInAPackage("okhttp3..")
                  .and(DescribedPredicate.not(equivalentTo(okhttp3.OkHttpClient.class))));

  @ArchTest
  static final ArchRule NO_PUBLIC_RECORD_FREEZES_ITS_SHAPE =
      noClasses().that().arePublic().and(EXPORTED).should().beRecords();

  @ArchTest
  static final ArchRule NOBODY_CAN_EXTEND_A_CONCRETE_CLASS =
      classes().that().arePublic().and(EXPORTED).should(be(CLOSED));
}
