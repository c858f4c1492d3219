package vn.solieu.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passes problems of lines on, but of one that comes again and again in a file ("a.jsonl:7: has no
 * text") only the first few; {@link #close} tells how many more there were, a line each reason.
 */
final class RepeatedProblems implements Consumer<String>, AutoCloseable {
  private static final int NAMED = 3;
  private static final Pattern LINE = Pattern.compile("(.*):[0-9]+: (.*)", Pattern.DOTALL);

  private final Consumer<String> problems;
  private final Map<Kind, Integer> seen = new LinkedHashMap<>();

  private record Kind(String file, String reason) {}

  RepeatedProblems(Consumer<String> problems) {
    this.problems = problems;
  }

  @Override
  public void accept(String problem) {
    Matcher line = LINE.matcher(problem);
    boolean first =
        !line.matches()
            || seen.merge(new Kind(line.group(1), line.group(2)), 1, Integer::sum) <= NAMED;
    if (first) {
      problems.accept(problem);
    }
  }

  @Override
  public void close() {
    seen.forEach((kind, times) -> {
      if (times > NAMED) {
        int more = times - NAMED;
        problems.accept(kind.file + ": " + more + " more lines like that: " + kind.reason);
      }
    });
  }
}
