package io.github.partnergateway.client;

import io.github.partnergateway.client.OutcomeCase.Books;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What may happen to the attempts of one call, and how the call ends then: the payment requests on the wire, and the verdict.
 *
 * <p>The columns to the right tell what follows: the same each time; or once or twice the same, and then an acceptance or a 409
 * RESOURCE_ALREADY_EXIST. The column <i>made</i> says whether the gateway may have made the payment when this happens; where it
 * may, every ending is tried with a gateway that did and with one that did not.
 */
final class OutcomeTable {

    static final String BEFORE_SENDING = """
            what happens         | status | body | made | every time    | once, then 202 | once, then 409   | twice, then 202 | twice, then 409
            host unknown         | -      | -    | no   | 0 unreachable | -              | -                | -               | -
            connection refused   | -      | -    | no   | 0 unreachable | 1 accepted     | 1 already exists | 1 accepted      | 1 already exists
            handshake fails      | -      | -    | no   | 0 unreachable | 1 accepted     | 1 already exists | 1 accepted      | 1 already exists
            handshake never ends | -      | -    | no   | 0 unreachable | 1 accepted     | 1 already exists | 1 accepted      | 1 already exists
            """;

    static final String NO_WHOLE_ANSWER = """
            what happens              | status             | body                   | made  | every time | once, then 202 | once, then 409 | twice, then 202 | twice, then 409
            closed                    | -                  | -                      | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            reset                     | -                  | -                      | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            not HTTP                  | -                  | -                      | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut within status line    | 400, 401, 409, 500 | none                   | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut after status line     | 400, 401, 409, 500 | none                   | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut within headers        | 400, 401, 409, 500 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut before the blank line | 400, 401, 409, 500 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut within body           | 400, 401, 409, 500 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut within chunk          | 400, 401, 409, 500 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut between chunks        | 400, 401, 409, 500 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            unreadable chunk          | 400, 401, 409, 500 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut after status line     | 202                | none                   | yes   | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut before the blank line | 202                | {message}              | yes   | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            cut within body           | 202                | {message}              | yes   | 1 accepted | 1 accepted     | 1 accepted     | 1 accepted      | 1 accepted
            cut within chunk          | 202                | {message}              | yes   | 1 accepted | 1 accepted     | 1 accepted     | 1 accepted      | 1 accepted
            """;

    static final String TOO_LATE = """
            what happens            | status   | body                   | made  | every time | once, then 202 | once, then 409 | twice, then 202 | twice, then 409
            silent after request    | -        | -                      | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            silent within headers   | 400, 409 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            silent within body      | 400, 409 | RESOURCE_ALREADY_EXIST | maybe | 3 unknown  | 2 accepted     | 2 replayed     | 3 accepted      | 3 replayed
            dripping within headers | 400, 409 | RESOURCE_ALREADY_EXIST | maybe | 1 unknown  | 1 unknown      | 1 unknown      | 1 unknown       | 1 unknown
            dripping within body    | 400, 409 | RESOURCE_ALREADY_EXIST | maybe | 1 unknown  | 1 unknown      | 1 unknown      | 1 unknown       | 1 unknown
            dripping after 1 MB     | 202      | {message}              | yes   | 1 accepted | 1 accepted     | 1 accepted     | 1 accepted      | 1 accepted
            dripping after 1 MB     | 400      | {message}              | no    | 1 rejected | 1 rejected     | 1 rejected     | 1 rejected      | 1 rejected
            """;

    static final String WHOLE_ANSWER = """
            what happens | status                  | body                                             | made    | every time       | once, then 202   | once, then 409   | twice, then 202  | twice, then 409
            answer       | 202                     | any                                              | yes     | 1 accepted       | 1 accepted       | 1 accepted       | 1 accepted       | 1 accepted
            answer       | 400, 405, 411, 413, 415 | any                                              | no      | 1 rejected       | 1 rejected       | 1 rejected       | 1 rejected       | 1 rejected
            answer       | 401                     | any                                              | no      | 2 access         | 2 accepted       | 2 already exists | 2 access         | 2 access
            answer       | 403, 404                | any                                              | no      | 1 access         | 1 access         | 1 access         | 1 access         | 1 access
            answer       | 409                     | RESOURCE_ALREADY_EXIST                           | earlier | 1 already exists | 1 already exists | 1 already exists | 1 already exists | 1 already exists
            answer       | 409                     | no code                                          | maybe   | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown
            answer       | 409                     | A_WORD_OF_NEXT_YEAR                              | maybe   | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown
            answer       | 409                     | INTERNAL_PROCESSING_ERROR or SERVICE_UNAVAILABLE | maybe   | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown
            answer       | 409                     | NOT_ENOUGH_FUNDS or NOT_ALLOWED                  | no      | 1 rejected       | 1 rejected       | 1 rejected       | 1 rejected       | 1 rejected
            answer       | 429                     | any                                              | no      | 3 rejected       | 2 accepted       | 2 already exists | 3 accepted       | 3 already exists
            answer       | 500                     | NOT_ALLOWED                                      | no      | 1 access         | 1 access         | 1 access         | 1 access         | 1 access
            answer       | 500                     | NOT_ENOUGH_FUNDS                                 | no      | 1 rejected       | 1 rejected       | 1 rejected       | 1 rejected       | 1 rejected
            answer       | 500                     | A_WORD_OF_NEXT_YEAR                              | maybe   | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown
            answer       | 500                     | INTERNAL_PROCESSING_ERROR or SERVICE_UNAVAILABLE | maybe   | 3 unknown        | 2 accepted       | 2 replayed       | 3 accepted       | 3 replayed
            answer       | 500                     | no code                                          | maybe   | 3 unknown        | 2 accepted       | 2 replayed       | 3 accepted       | 3 replayed
            answer       | 502, 503, 504           | any                                              | maybe   | 3 unknown        | 2 accepted       | 2 replayed       | 3 accepted       | 3 replayed
            answer       | 200, 201, 302, 418, 501 | any                                              | maybe   | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown        | 1 unknown
            """;

    private static final int FIRST_ENDING = 4;

    private OutcomeTable() {}

    static Stream<OutcomeCase> cases(String table) {
        return table.lines().skip(1).flatMap(line -> row(line.split("\\|")));
    }

    private static Stream<OutcomeCase> row(String[] cells) {
        Arrays.setAll(cells, cell -> cells[cell].trim());
        List<Integer> statuses = cells[1].equals("-")
                ? List.of(0)
                : Arrays.stream(cells[1].split(", ")).map(Integer::valueOf).toList();
        List<AnswerShape> shapes = cells[2].equals("-") ? List.of(AnswerShape.NONE) : AnswerShape.named(cells[2]);
        return statuses.stream()
                .flatMap(status -> shapes.stream()
                        .flatMap(shape -> IntStream.range(FIRST_ENDING, cells.length)
                                .filter(column -> !cells[column].equals("-"))
                                .boxed()
                                .flatMap(column -> endings(cells, column)
                                        .map(books -> new OutcomeCase(
                                                cells[0],
                                                status,
                                                shape,
                                                books,
                                                times(column),
                                                next(column),
                                                CallEnding.parse(cells[column]))))));
    }

    private static int times(int column) {
        return column == FIRST_ENDING ? Integer.MAX_VALUE : (column + 1) / 2 - 2;
    }

    private static int next(int column) {
        return column % 2 == 1 ? 202 : 409;
    }

    /** A 409 follows only if there is a payment: from the attempt that failed, or from an earlier call. */
    private static Stream<Books> endings(String[] cells, int column) {
        boolean before409 = column > FIRST_ENDING && next(column) == 409;
        return switch (cells[3]) {
            case "no" -> Stream.of(before409 ? Books.HELD_BEFORE : Books.NOT_MADE);
            case "maybe" -> Stream.of(before409 ? Books.HELD_BEFORE : Books.NOT_MADE, Books.MADE);
            case "yes" -> Stream.of(Books.MADE);
            case "earlier" -> Stream.of(Books.HELD_BEFORE);
            default -> throw new IllegalArgumentException(cells[3]);
        };
    }
}
