package vn.solieu.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.solieu.text.BadInput;

/**
 * Sentences of a CoNLL-U treebank as words: a word's syllables are parted by spaces in the second
 * column, as in UD Vietnamese-VTB.
 */
public record Treebank(List<List<String>> sentences) {
  public Treebank {
    sentences = List.copyOf(sentences);
  }

  /**
   * All {@code *.conllu} of a folder in the order of their names, or one file.
   *
   * @throws BadInput when there is none
   */
  public static Treebank read(Path path) {
    List<List<String>> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.isDirectory(path) ? Files.list(path) : Stream.of(path)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        readFile(file, sentences);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (sentences.isEmpty()) {
      throw new BadInput(path + ": no sentences; name a folder of .conllu files");
    }
    return new Treebank(sentences);
  }

  private static void readFile(Path file, List<List<String>> sentences) throws IOException {
    List<String> words = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() && !words.isEmpty()) {
        sentences.add(List.copyOf(words));
        words.clear();
      } else if (!line.isBlank() && !line.startsWith("#")) {
        words.add(form(line, file));
      }
    }
    if (!words.isEmpty()) {
      sentences.add(List.copyOf(words));
    }
  }

  private static String form(String line, Path file) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      throw new BadInput(file + ": not CoNLL-U: " + line);
    }
    return columns[1].strip();
  }
}
