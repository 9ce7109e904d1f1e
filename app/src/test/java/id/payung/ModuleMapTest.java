package id.payung;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The map of the packages. Who may use whom stands in one table; what does not stand there does not reach main.
class ModuleMapTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.payung");

    private static final String ROOT = "id.payung";
    /// Wires the commands, so it may use everything.
    private static final String TOP = "";
    /// Plumbing that everybody may use.
    private static final String PLATFORM = "platform";

    /// What a package may use beside `platform`. It may also use what these may use.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("linkage", Set.of()),
            entry(PLATFORM, Set.of()),
            entry("money", Set.of()),
            entry("region", Set.of()),
            entry("people", Set.of("region")),
            entry("identity", Set.of("people", "trail")),
            entry("trail", Set.of()),
            entry("staff", Set.of("region", "trail")),
            entry("registry", Set.of("people", "region", "identity", "trail")),
            // Memberships are found by the index of the linkage engine.
            entry("membership", Set.of("people", "linkage", "identity", "trail")),
            // Decision 0001: the matcher works on the columns of the registry.
            entry("matching", Set.of("people", "region", "linkage", "registry")),
            entry("finding", Set.of("people", "region")),
            entry("intake", Set.of("people", "region", "finding")),
            entry("eligibility", Set.of("people", "membership", "finding", "money")),
            entry("funding", Set.of("money", "people", "eligibility")),
            entry(
                    "screening",
                    Set.of("intake", "matching", "finding", "membership", "eligibility", "funding", "registry")),
            entry("policy", Set.of("screening", "staff")),
            entry("submission", Set.of("policy")),
            entry("verification", Set.of("policy", "staff")),
            entry("absorption", Set.of("submission", "staff")),
            entry("demo", Set.of("screening")));

    /// Neither SQL nor network, files, clock or threads: facts in, decisions out, the day handed in.
    private static final String[] PURE = {
        "id.payung.people..",
        "id.payung.finding..",
        "id.payung.eligibility..",
        "id.payung.matching..",
        "id.payung.funding.."
    };

    /// The command reads the file it is to check; shipped policies are resources.
    private static final Set<String> DOORS =
            Set.of("id.payung.eligibility.PolicyCommand", "id.payung.eligibility.ShippedPolicy");

    @Test
    void a_package_uses_only_what_the_map_allows() {
        classes()
                .that()
                .resideInAPackage("id.payung..")
                .should(useOnlyWhatTheMapAllows())
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void the_map_names_every_package_and_no_other() {
        var met = new TreeSet<String>();
        CLASSES.forEach(one -> met.add(packageOf(one)));
        met.remove(TOP);

        assertThat(met).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void the_map_has_no_circle() {
        MAY_USE.forEach((name, used) -> assertThat(reachable(used))
                .as(name)
                .isSubsetOf(MAY_USE.keySet())
                .doesNotContain(name));
    }

    @Test
    void the_middle_knows_no_database_network_file_or_thread() {
        noClasses()
                .that(are(pure()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.sql..",
                                "javax.sql..",
                                "java.net..",
                                "java.nio.file..",
                                "java.util.concurrent..",
                                "info.picocli..",
                                "picocli..")
                        .or(named("java.io.File", "java.lang.Thread", "java.lang.ThreadLocal", "java.util.Timer")))
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void the_middle_is_handed_the_day() {
        noClasses()
                .that(are(pure()))
                .should()
                .dependOnClassesThat(
                        named("java.time.Clock", "java.util.Random", "java.util.concurrent.ThreadLocalRandom"))
                .orShould()
                .accessTargetWhere(readsTheClock())
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void packages_are_called_after_nouns() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..service..", "..model..", "..dto..", "..helper..")
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void the_linkage_engine_stands_on_java_alone() {
        classes()
                .that()
                .resideInAPackage("id.payung.linkage..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "id.payung.linkage..", "org.jspecify.."))
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void the_map_catches_what_it_does_not_allow() {
        assertThat(allowed("funding"))
                .contains("eligibility", "finding", PLATFORM)
                .doesNotContain("intake", "registry");
        assertThat(allowed("intake")).doesNotContain("screening", "matching");
        assertThat(CLASSES.stream().filter(pure())).hasSizeGreaterThan(50);
    }

    private static ArchCondition<JavaClass> useOnlyWhatTheMapAllows() {
        return new ArchCondition<>("use only what the map allows") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                var allowed = allowed(packageOf(one));
                for (var use : one.getDirectDependenciesFromSelf()) {
                    var used = use.getTargetClass().getBaseComponentType();
                    if (isOurs(used)) {
                        boolean fine = allowed.contains(packageOf(used));
                        events.add(new SimpleConditionEvent(use, fine, use.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(ROOT) || one.getPackageName().startsWith(ROOT + ".");
    }

    /// The first name below the root.
    private static String packageOf(JavaClass one) {
        var name = one.getPackageName();
        return name.equals(ROOT) ? TOP : name.substring(ROOT.length() + 1);
    }

    private static Set<String> allowed(String name) {
        var allowed = name.equals(TOP) ? new HashSet<>(MAY_USE.keySet()) : reachable(Set.of(name));
        allowed.add(name);
        allowed.add(PLATFORM);
        return allowed;
    }

    private static Set<String> reachable(Set<String> from) {
        var reached = new HashSet<String>();
        var open = new TreeSet<>(from);
        while (!open.isEmpty()) {
            var next = open.removeFirst();
            if (reached.add(next)) {
                open.addAll(MAY_USE.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static DescribedPredicate<JavaClass> pure() {
        var pure = resideInAnyPackage(PURE);
        return DescribedPredicate.describe(
                "pure", one -> pure.test(one) && !DOORS.contains(outermost(one).getName()));
    }

    private static JavaClass outermost(JavaClass one) {
        return Stream.iterate(one, inner -> inner.getEnclosingClass().orElse(inner))
                .filter(inner -> inner.getEnclosingClass().isEmpty())
                .findFirst()
                .orElse(one);
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        var known = Set.of(names);
        return DescribedPredicate.describe("one of " + String.join(", ", names), one -> known.contains(one.getName()));
    }

    /// `now()` of whatever class of java.time, and the clocks of the machine.
    private static DescribedPredicate<JavaAccess<?>> readsTheClock() {
        return DescribedPredicate.describe("reads the clock", access -> {
            AccessTarget target = access.getTarget();
            var owner = target.getOwner().getName();
            return target.getName().equals("now") && owner.startsWith("java.time.")
                    || owner.equals("java.lang.System")
                            && Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
        });
    }
}
