package vn.solieu.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.text.Span;

/**
 * What was added to a total told right behind: "có thêm 12 xã về đích, nâng tổng số xã đạt chuẩn
 * lên 180 xã" → 12, change, up.
 */
final class RaisedTotalRule implements StanceRule {
  private static final List<String> MORE =
      List.of(" thêm", "bổ sung", "kết nạp mới", "phát hiện mới");
  private static final Pattern RAISES =
      Pattern.compile(
          "^[^.;:]{0,80}?, (?:qua đó |từ đó )?(nâng|đưa) (?:tổng|số|con số)[^.;:,]{0,60} lên");

  @Override
  public @Nullable Stance apply(StanceContext context) {
    String gap = " " + context.gap();
    if (context.isRate() || context.isMultiple() || MORE.stream().noneMatch(gap::endsWith)) {
      return null;
    }
    String rest = context.lower().substring(context.end(), context.to());
    Matcher raises = RAISES.matcher(rest);
    if (!raises.find()) {
      return null;
    }
    int verb = context.end() + raises.start(1);
    return new Stance(
        Role.CHANGE,
        Direction.UP,
        new Span(verb, verb + raises.group(1).length()),
        "change/raised");
  }
}
