package io.github.partnergateway.quickstart;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/** One run of the program, as its user sees it. */
record Run(int exitStatus, String out, String err) {

    static Run of(Map<String, String> environment, String... arguments) {
        return of(environment, what -> Optional.empty(), arguments);
    }

    static Run of(Map<String, String> environment, SecretPrompt prompt, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine program = PayCommand.commandLine(environment, prompt)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new Run(program.execute(arguments), out.toString(), err.toString());
    }
}
