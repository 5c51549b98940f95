package dev.copydesk.rules.packs;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.flag.Flag;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.impl.InternalRuleUnit;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles the DRL files of a pack, which takes a second or more. Package, unit and the facts' types are given, so a file holds
 * its imports and rules and nothing else.
 */
final class DrlCompiler {
    private static final String PACKAGE = HouseUnit.class.getPackageName();
    private static final String FOLDER = "src/main/resources/" + PACKAGE.replace('.', '/') + "/";

    /** On the first line, so that the lines that are told are those of the file. */
    private static final String HEAD = "package " + PACKAGE + "; unit " + HouseUnit.class.getSimpleName() + "; "
            + Stream.of(BlockKind.class, Facts.class, Flag.class)
                    .map(type -> "import " + type.getPackageName() + ".*; ")
                    .collect(Collectors.joining());

    private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\b");

    private DrlCompiler() {}

    /** Compiles the files, adding to the problems what is wrong; no rules where anything is. */
    static CompiledRules compile(SortedMap<String, byte[]> files, List<Problem> problems) {
        if (files.isEmpty()) {
            return CompiledRules.NONE;
        }
        SortedMap<String, String> sources = new TreeMap<>();
        files.forEach((name, bytes) -> sources.put(name, new String(bytes, StandardCharsets.UTF_8)));
        List<Problem> found = withoutRules(sources);
        RuleUnit<HouseUnit> unit = null;
        if (found.isEmpty()) {
            DrlFaults faults = new DrlFaults(sources);
            try {
                unit = compile(sources, faults);
            } catch (RuntimeException | LinkageError e) {
                faults.add(e);
            }
            found = faults.problems();
        }
        problems.addAll(found);
        return unit == null
                ? CompiledRules.NONE
                : new CompiledRules(
                        unit,
                        sources.values().stream().mapToInt(DrlCompiler::rules).sum());
    }

    private static List<Problem> withoutRules(SortedMap<String, String> sources) {
        List<Problem> problems = new ArrayList<>();
        sources.forEach((name, source) -> {
            if (rules(source) == 0) {
                problems.add(new Problem(name, "has no rule; write one, or take the file away"));
            }
        });
        return problems;
    }

    private static int rules(String source) {
        return (int) RULE.matcher(source).results().count();
    }

    private static RuleUnit<HouseUnit> compile(Map<String, String> sources, DrlFaults faults) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        sources.forEach((name, source) -> files.write(services.getResources()
                .newByteArrayResource((HEAD + source).getBytes(StandardCharsets.UTF_8))
                .setSourcePath(FOLDER + name)));
        KieBuilder builder = services.newKieBuilder(files, HouseUnit.class.getClassLoader());
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            builder.getResults().getMessages(Message.Level.ERROR).forEach(faults::add);
            return null;
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule(ExecutableModelProject.class);
        return unit(new CanonicalModelKieProject(module, module.getModuleClassLoader()).getClassLoader());
    }

    @SuppressWarnings("unchecked") // The unit of that class has data of that class.
    private static RuleUnit<HouseUnit> unit(ClassLoader compiled) {
        for (RuleUnit<?> unit : ServiceLoader.load(RuleUnit.class, compiled)) {
            if (Objects.equals(((InternalRuleUnit<?>) unit).getRuleUnitDataClass(), HouseUnit.class)) {
                return (RuleUnit<HouseUnit>) unit;
            }
        }
        throw new IllegalStateException("The compiler left no rules");
    }
}
