package vn.solieu.figure.subject;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.solieu.figure.timing.GoldMentions;
import vn.solieu.lexicon.Lexicon;

/**
 * Writes what stage 4 makes of gold mentions as a file for the scorer: {@code GoldSubjects GOLD
 * OUT}. Every other field is gold's.
 */
final class GoldSubjects {
  private GoldSubjects() {}

  public static void main(String[] args) throws IOException {
    SubjectFinder finder = new SubjectFinder(Lexicon.shipped());
    StringBuilder out = new StringBuilder();
    for (GoldMentions mentions : GoldMentions.load(Path.of(args[0]), Lexicon.shipped())) {
      List<Subject> subjects =
          finder.find(
              mentions.reading(), mentions.quantities(), mentions.stances(), mentions.timings());
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("id", mentions.reading().document().id());
      ArrayNode figures = line.putArray("figures");
      for (int i = 0; i < subjects.size(); i++) {
        figures.add(figure((ObjectNode) mentions.gold().get(i).deepCopy(), subjects.get(i)));
      }
      out.append(line).append('\n');
    }
    Files.writeString(Path.of(args[1]), out, StandardCharsets.UTF_8);
  }

  private static ObjectNode figure(ObjectNode gold, Subject subject) {
    put(gold, "indicator", subject.indicator());
    put(gold, "place", subject.place());
    put(gold, "entity", subject.entity());
    put(gold, "prices", subject.prices());
    put(gold, "rule", subject.rule());
    put(gold, "attribution", subject.attribution());
    return gold;
  }

  private static void put(ObjectNode node, String key, @Nullable String value) {
    if (value == null) {
      node.putNull(key);
    } else {
      node.put(key, value);
    }
  }
}
