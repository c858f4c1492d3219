package vn.solieu.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class GzipWriterTest {
  @Test
  void membersAreReadBackOneAfterTheOther() throws IOException {
    byte[] text =
        "Sản lượng thép đạt 1,35 triệu tấn.\n".repeat(900).getBytes(StandardCharsets.UTF_8);
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] bytes : new byte[][] {text, noise, {}, text}) {
      GzipWriter.ofThread().member(bytes, packed);
      whole.writeBytes(bytes);
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
      assertThat(in.readAllBytes()).isEqualTo(whole.toByteArray());
    }
  }
}
