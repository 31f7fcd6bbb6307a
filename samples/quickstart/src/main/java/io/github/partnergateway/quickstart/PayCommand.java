package io.github.partnergateway.quickstart;

import io.github.partnergateway.client.AcceptedPayment;
import io.github.partnergateway.client.AccessCheck;
import io.github.partnergateway.client.PaymentException;
import io.github.partnergateway.client.PaymentOutcomeUnknownException;
import io.github.partnergateway.client.PaymentReference;
import io.github.partnergateway.client.PaymentsClient;
import io.github.partnergateway.model.PaymentRequest;
import io.github.partnergateway.model.PaymentResult;
import io.github.partnergateway.model.PaymentState;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Pays one payment and tells the story. */
@Command(
        name = "quickstart",
        mixinStandardHelpOptions = true,
        version = "partner-gateway-quickstart 1.0.0-SNAPSHOT",
        description = "Pays the payment of a JSON file, waits for its outcome and tells how it goes.%n",
        footer = {
            "",
            "Without further settings it starts a sandbox of its own, pays there and shows the answers that people fear.",
            "With these environment variables it pays at a real gateway, exactly once:",
            "  PARTNER_GATEWAY_BASE_URL            such as https://proxy.momoapi.mtn.com",
            "  PARTNER_GATEWAY_TARGET_ENVIRONMENT  such as sandbox or mtnuganda",
            "  PARTNER_GATEWAY_SUBSCRIPTION_KEY    asked for if it is missing, like the next two",
            "  PARTNER_GATEWAY_API_USER",
            "  PARTNER_GATEWAY_API_KEY",
            "  PARTNER_GATEWAY_CALLBACK_URL        optional; {reference} in it is filled in",
            "",
            "Exit status: 0 the payment is SUCCESSFUL, 1 it is not or is unknown, 2 wrong usage or input."
        })
final class PayCommand implements Callable<Integer> {

    private static final int SUCCESSFUL = 0;
    private static final int NOT_SUCCESSFUL = 1;

    private final GatewayAccess access;

    @Spec
    private CommandSpec command;

    @Option(
            names = "--payment",
            paramLabel = "FILE",
            description = "The payment as JSON, with the fields of the contract's PaymentRequest. "
                    + "Unless given: the example that comes with the program.")
    private @Nullable Path file;

    @Option(
            names = "--reference",
            paramLabel = "UUID",
            converter = ReferenceConverter.class,
            description = "Resumes the payment of this reference, after a crash or an unknown outcome. "
                    + "Unless given: a new payment under a new reference.")
    private @Nullable PaymentReference resumed;

    @Option(
            names = "--wait",
            paramLabel = "DURATION",
            converter = WaitConverter.class,
            defaultValue = "PT30S",
            description = "How long to wait for the outcome, such as PT2M. Unless given: ${DEFAULT-VALUE}.")
    private Duration wait = Duration.ZERO;

    PayCommand(Map<String, String> environment, SecretPrompt prompt) {
        access = new GatewayAccess(environment, prompt);
    }

    /** The command, with its errors in a few words: what is wrong, and where help is. */
    static CommandLine commandLine(Map<String, String> environment, SecretPrompt prompt) {
        return new CommandLine(new PayCommand(environment, prompt))
                .setParameterExceptionHandler((wrong, arguments) -> {
                    PrintWriter err = wrong.getCommandLine().getErr();
                    err.println(wrong.getMessage());
                    err.println("Try --help.");
                    return ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((failure, commandLine, result) -> {
                    commandLine.getErr().println("The program failed: " + failure);
                    return NOT_SUCCESSFUL;
                });
    }

    @Override
    public Integer call() throws Exception {
        try {
            PaymentFile source = PaymentFile.of(file);
            PaymentRequest payment = source.payment();
            return access.isGiven() ? payAtGateway(source, payment) : payAtSandbox(source, payment);
        } catch (InputException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage());
        } catch (PaymentException ending) {
            command.commandLine().getErr().println(ending.getMessage());
            return NOT_SUCCESSFUL;
        }
    }

    private int payAtGateway(PaymentFile source, PaymentRequest payment) throws Exception {
        if (file == null && access.isForReal()) {
            throw new InputException("--payment: is required where money moves; the example is for sandboxes");
        }
        Story story = story();
        try (PaymentsClient client = access.client()) {
            story.heading("One payment at " + access.environment().get("PARTNER_GATEWAY_BASE_URL") + ":");
            PaymentReference reference = pay(story, client, source, payment);
            return tellOutcome(story, client, reference);
        }
    }

    private int payAtSandbox(PaymentFile source, PaymentRequest payment) throws Exception {
        Story story = story();
        story.heading("A payment from end to end:");
        try (CallbackReceiver callbacks = new CallbackReceiver();
                OwnSandbox sandbox = story.step("sandbox", OwnSandbox::start, own -> "ready at " + own.address());
                PaymentsClient client = sandbox.client(callbacks.url())) {
            PaymentReference reference = pay(story, client, source, payment);
            story.step(
                    "callback",
                    () -> callbacks.await(reference, wait),
                    received -> received.map(callback -> "%s %s"
                                    .formatted(
                                            callback.method(), callback.result().status()))
                            .orElse("none came within " + wait));
            int exitStatus = tellOutcome(story, client, reference);
            new Demonstration(story, client).run();
            return exitStatus;
        }
    }

    /** The reference is told before anything is sent: it is what finds the payment again, whatever happens to this program. */
    private PaymentReference pay(Story story, PaymentsClient client, PaymentFile source, PaymentRequest payment)
            throws Exception {
        PaymentReference reference = resumed == null ? PaymentReference.random() : resumed;
        story.note(
                "order",
                "%s %s from %s, reference %s"
                        .formatted(payment.money().amount(), payment.money().currency(), source.name(), reference));
        story.step("token", client::checkAccess, PayCommand::told);
        story.step("payment", () -> send(client, reference, payment), answer -> answer);
        return reference;
    }

    /** An unknown outcome is not the end: the status tells. */
    private String send(PaymentsClient client, PaymentReference reference, PaymentRequest payment) {
        try {
            AcceptedPayment accepted =
                    resumed == null ? client.create(reference, payment) : client.resume(reference, payment);
            return accepted.replayed() ? "409: it was accepted before" : "202 accepted";
        } catch (PaymentOutcomeUnknownException unknown) {
            return "no clear answer, so its status decides";
        }
    }

    private static String told(AccessCheck check) {
        return switch (check) {
            case ADMITTED -> "the gateway admits this client";
            case REFUSED -> "refused";
            case UNREACHABLE -> "the gateway cannot be reached";
        };
    }

    private int tellOutcome(Story story, PaymentsClient client, PaymentReference reference) throws Exception {
        PaymentResult result = story.step("status", () -> client.awaitCompletion(reference, wait), PayCommand::told);
        return result.status() == PaymentState.Known.SUCCESSFUL ? SUCCESSFUL : NOT_SUCCESSFUL;
    }

    private static String told(PaymentResult result) {
        String transaction =
                result.financialTransactionId() == null ? "" : ", transaction " + result.financialTransactionId();
        String reason =
                result.reason() == null ? "" : ", because of " + result.reason().code();
        return result.status() + transaction + reason;
    }

    private Story story() {
        PrintWriter out = command.commandLine().getOut();
        return new Story(out);
    }
}
