package io.github.partnergateway.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Compares the generated Java of contracts with that of a base, and prints JSON; or lists the signatures of one contract.
 *
 * <p>Exit status 0 says that it could judge, 2 that it could not.
 */
public final class Signatures {

    private static final String USAGE = "Usage: BASE.yaml CANDIDATE.yaml... | list CONTRACT.yaml";

    private Signatures() {}

    /** Runs and ends the program. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out, System.err));
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        try {
            if (arguments.size() < 2) {
                throw new IllegalArgumentException(USAGE);
            }
            boolean list = arguments.get(0).equals("list");
            if (list && arguments.size() != 2) {
                throw new IllegalArgumentException(USAGE);
            }
            out.println(list ? signatures(file(arguments.get(1))) : comparison(arguments));
            return 0;
        } catch (UnfitContractException | IOException | IllegalArgumentException unusable) {
            err.println(unusable.getMessage());
            return 2;
        }
    }

    private static String signatures(Path contract) throws IOException, UnfitContractException {
        return String.join(
                "\n",
                new Builder()
                        .build(contract).signatures().stream()
                                .map(Signature::line)
                                .toList());
    }

    private static String comparison(List<String> arguments) throws IOException, UnfitContractException {
        for (String argument : arguments) {
            file(argument);
        }
        Builder builder = new Builder();
        GeneratedJava base = builder.build(Path.of(arguments.get(0)));
        List<Candidate> candidates = new ArrayList<>();
        for (String argument : arguments.subList(1, arguments.size())) {
            candidates.add(judge(builder, base, argument));
        }
        return new ObjectMapper().writeValueAsString(Map.of("candidates", candidates));
    }

    private static Candidate judge(Builder builder, GeneratedJava base, String file) throws IOException {
        try {
            return Candidate.judged(file, Comparison.of(base, builder.build(Path.of(file))));
        } catch (UnfitContractException unfit) {
            return Candidate.unfit(file, unfit);
        }
    }

    private static Path file(String argument) {
        Path file = Path.of(argument);
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new IllegalArgumentException("cannot read " + argument);
        }
        return file;
    }
}
