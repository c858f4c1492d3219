package vn.solieu.cli;

import picocli.CommandLine.Command;

/** {@code solieu eval}: measured quality. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    subcommands = {EvalCheckCommand.class, EvalFiguresCommand.class, EvalRetrievalCommand.class})
final class EvalCommand {}
