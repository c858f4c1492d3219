package vn.solieu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.solieu.search.Backend;
import vn.solieu.search.Emptiness;
import vn.solieu.search.Filter;

/**
 * Says beside an empty answer which thing asked for finds nothing, or that all of them do not meet.
 */
final class EmptyAnswer {
  private EmptyAnswer() {}

  static void explain(
      Backend backend, Filter filter, ToLongFunction<Filter> count, PrintWriter err) {
    List<Emptiness.Reason> reasons = Emptiness.of(backend, filter, count);
    List<Emptiness.Reason> barren = reasons.stream().filter(r -> r.found() == 0).toList();
    for (Emptiness.Reason reason : barren) {
      err.println(
          reason.near().isEmpty()
              ? Messages.get("empty.none", reason.part())
              : Messages.get("empty.near", reason.part(), String.join(", ", reason.near())));
    }
    if (barren.isEmpty() && reasons.size() > 1) {
      List<String> counts = reasons.stream().map(r -> r.part() + " " + r.found()).toList();
      err.println(Messages.get("empty.apart", String.join(", ", counts)));
    }
  }
}
