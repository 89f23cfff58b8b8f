import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * Checks PDF files against the veraPDF engine and prints one JSON object per file and flavour.
 *
 * <p>Usage: {@code java VeraPdf FLAVOURS FILE...}, flavours separated by commas, e.g. {@code ua1,3a}. The lines keep
 * the order of the files, then of the flavours.
 *
 * <p>Exit 0: every file was checked and complies. 1: every file was checked and some do not comply. 2: something could
 * not be checked; the line that stands for it has {@code "error"} instead of {@code "compliant"}.
 */
public final class VeraPdf {
    private static final int COMPLIES = 0;
    private static final int FAILS = 1;
    private static final int COULD_NOT_CHECK = 2;

    /** High enough that a rule's count is never cut short by the engine. */
    private static final int FAILURES_COUNTED_PER_RULE = 1_000_000;

    private VeraPdf() {}

    public static void main(String[] arguments) {
        PrintStream lines = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (arguments.length < 2) {
            System.err.println("usage: VeraPdf FLAVOURS FILE...");
            System.exit(COULD_NOT_CHECK);
        }
        // The engine logs through java.util.logging to stderr, where only our own errors belong.
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();

        int exit = COMPLIES;
        for (int file = 1; file < arguments.length; file++) {
            for (String flavour : arguments[0].split(",")) {
                Line line = new Line().text("file", arguments[file]).text("flavour", flavour);
                int outcome;
                try {
                    outcome = check(new File(arguments[file]), flavour, line);
                } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError error) {
                    line.text("error", reason(error));
                    outcome = COULD_NOT_CHECK;
                }
                lines.println(line);
                exit = Math.max(exit, outcome);
            }
        }
        lines.flush();
        System.exit(exit);
    }

    private static int check(File file, String name, Line line) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.fromString(name);
        if (flavour == PDFAFlavour.NO_FLAVOUR) {
            throw new IllegalArgumentException("unknown flavour " + name + "; known: " + PDFAFlavour.getFlavourIds());
        }
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                        .createValidator(flavour, FAILURES_COUNTED_PER_RULE, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            // A run that asserted nothing has proved nothing, whatever it says of itself.
            if (result.getTotalAssertions() == 0) {
                throw new IllegalStateException("the engine checked nothing in this file");
            }
            line.flag("compliant", result.isCompliant())
                    .number("assertions", result.getTotalAssertions())
                    .raw("failed", failedRules(result));
            return result.isCompliant() ? COMPLIES : FAILS;
        }
    }

    private static String failedRules(ValidationResult result) {
        Map<RuleId, TestAssertion> firstFailure = new LinkedHashMap<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
            if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                firstFailure.putIfAbsent(assertion.getRuleId(), assertion);
            }
        }
        StringBuilder list = new StringBuilder("[");
        for (Map.Entry<RuleId, Integer> failed : result.getFailedChecks().entrySet()) {
            RuleId rule = failed.getKey();
            TestAssertion first = firstFailure.get(rule);
            Line line = new Line()
                    .text("clause", rule.getClause())
                    .number("test", rule.getTestNumber())
                    .number("count", failed.getValue());
            if (first != null) {
                String message = first.getErrorMessage() != null ? first.getErrorMessage() : first.getMessage();
                line.text("message", message);
                if (first.getLocationContext() != null) {
                    line.text("where", first.getLocationContext());
                }
            }
            list.append(list.length() > 1 ? "," : "").append(line);
        }
        return list.append("]").toString();
    }

    private static String reason(Throwable error) {
        StringBuilder reason = new StringBuilder(String.valueOf(error));
        for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
            reason.append("; caused by ").append(cause);
        }
        return reason.toString();
    }

    /** One JSON object, written field by field in the order given. */
    private static final class Line {
        private final StringBuilder fields = new StringBuilder();

        Line text(String name, String value) {
            return raw(name, quoted(value == null ? "" : value));
        }

        Line number(String name, long value) {
            return raw(name, Long.toString(value));
        }

        Line flag(String name, boolean value) {
            return raw(name, Boolean.toString(value));
        }

        Line raw(String name, String json) {
            fields.append(fields.length() > 0 ? "," : "").append(quoted(name)).append(':').append(json);
            return this;
        }

        @Override
        public String toString() {
            return "{" + fields + "}";
        }

        private static String quoted(String text) {
            StringBuilder quoted = new StringBuilder("\"");
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '"' || c == '\\') {
                    quoted.append('\\').append(c);
                } else if (c < 0x20 || Character.isSurrogate(c)) {
                    quoted.append(String.format("\\u%04x", (int) c));
                } else {
                    quoted.append(c);
                }
            }
            return quoted.append('"').toString();
        }
    }
}
