package vn.solieu.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.solieu.lexicon.Folded;
import vn.solieu.lexicon.PhraseTable;
import vn.solieu.lexicon.Resources;

/**
 * The time or the plant or animal that an amount is for, where "mỗi" stands before it: "mỗi năm nhà
 * máy cung cấp 450 triệu kWh" → năm, "mỗi cây cho 100 kg quả" → cây. A mean ("bình quân mỗi năm")
 * stays an amount, a rise or fall too, and so does a count of things.
 */
final class EachUnit {
  private static final int REACH = 160;
  private static final Pattern EACH =
      Pattern.compile("(?<!\\p{L})mỗi (năm|tháng|ngày|giờ|vụ|cây|gốc|con)(?!\\p{L})");
  private static final Pattern MEAN =
      Pattern.compile("(?:bình quân|trung bình|tính|trên|cho|tới|đến|giảm|tăng|của|như) ?$");
  private static final Pattern OTHER =
      Pattern.compile(
          "[;:\\n]|(?<!\\p{L})(?:năm \\d|tháng \\d|quý |mỗi |một |lũy kế|luỹ kế|tổng|cả |toàn |đến nay|từ đầu"
              + "|nhưng|song|nặng|dài|rộng|giá|chiếm|bằng|trong đó)");
  private static final Set<String> TIMES = Set.of("năm", "tháng", "ngày", "giờ", "vụ");
  private static final Set<String> MASSES = Set.of("t", "kg", "g", "tạ", "yến", "l", "VND", "USD");
  private static final Set<String> FLOWS =
      Set.of("t", "kg", "tạ", "l", "m3", "kWh", "MWh", "ha", "VND", "USD", "lượt khách");

  private final PhraseTable<String> changes;

  EachUnit(Resources resources) {
    changes = ClosedWords.load(resources, "moves");
  }

  /** What stands under {@code unit}, or null. */
  @Nullable String under(Mention mention, String unit) {
    if (!FLOWS.contains(unit) && !MASSES.contains(unit)) {
      return null;
    }
    int from = Math.max(mention.sentence().span().start(), mention.start() - REACH);
    String before = mention.lower().substring(from, mention.start());
    Matcher each = EACH.matcher(before);
    int end = -1;
    String noun = "";
    while (each.find()) {
      boolean mean = MEAN.matcher(before.substring(0, each.start())).find();
      end = mean ? -1 : each.end();
      noun = each.group(1);
    }
    if (end < 0 || !(TIMES.contains(noun) ? FLOWS : MASSES).contains(unit)) {
      return null;
    }
    String gap = before.substring(end);
    boolean moved = changes.first(Folded.piece(gap), 0, gap.length()) != null;
    return moved || OTHER.matcher(gap).find() || isClosed(mention, gap) ? null : noun;
  }

  /** A comma ends what one plant or animal gives; a base makes it a change. */
  private static boolean isClosed(Mention mention, String gap) {
    int end = Math.min(mention.lower().length(), mention.quoteEnd() + 12);
    String rest = mention.lower().substring(mention.quoteEnd(), end).strip();
    return List.of("so với", "so cùng").stream().anyMatch(rest::startsWith) || gap.contains("(");
  }
}
