package io.github.flinkupgradecheck.extractor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that a function can take apart, told from how it does. */
final class MadeTextsTest {
  private static final String JSON =
      "package acme;\npublic class JsonTree {\n"
          + "  public static JsonTree of(String text) { return new JsonTree(); }\n"
          + "  public static <T> T read(String text, Class<T> type) { return null; }\n"
          + "  public JsonTree get(String field) { return this; }\n"
          + "  public long asLong() { return 0; }\n}\n";

  @TempDir Path directory;
  private int count;

  @Test
  void columnsUpToTheLastOneAskedFor() throws Exception {
    List<String> texts = of("String[] parts = in.split(\",\"); return parts[0] + Long.parseLong(parts[3]);");
    assertEquals(Arrays.asList("101,102,103,104", "201,202,203,204", "301,302,303,304"), texts.subList(0, 3));
    // What it finds by where the next one begins is there as well.
    assertEquals("101,102,103,104,105,106", texts.get(3));
  }

  @Test
  void asManyColumnsAsHaveToBeThere() throws Exception {
    List<String> texts = of("String[] parts = in.split(\"\\\\|\"); return parts.length != 3 ? \"\" : parts[1];");
    assertEquals(Arrays.asList("101|102|103", "201|202|203", "301|302|303"), texts.subList(0, 3));
  }

  @Test
  void blanksAroundASeparatorAndOneOfSeveral() throws Exception {
    assertEquals("101;102", of("return in.split(\"\\\\s*;\\\\s*\")[1];").get(0));
    assertEquals("101,102", of("return in.split(\"[,;]\")[1];").get(0));
    assertEquals("101 102", of("return in.split(\"\\\\W+\")[1];").get(0));
    assertEquals("101\t102", of("return in.split(\"\\\\t\")[1];").get(0));
  }

  @Test
  void cutAtASign() throws Exception {
    assertEquals("101:102:103:104:105:106", of("return in.substring(0, in.indexOf(':'));").get(0));
  }

  @Test
  void fieldsOfJsonAsNumbersAndAsTexts() throws Exception {
    List<String> texts =
        of("JsonTree tree = JsonTree.of(in); return \"\" + tree.get(\"id\").asLong() + tree.get(\"amount\").asLong();");
    assertEquals("{\"id\":101,\"amount\":102}", texts.get(0));
    assertEquals("{\"id\":\"201\",\"amount\":\"202\"}", texts.get(1));
  }

  @Test
  void objectsThatAreMadeOfJson() throws Exception {
    String order =
        "package acme;\npublic class Order { public static final int ONE = 1; public String id; public long amount; boolean paid; Kind kind; Address to;\n"
            + "  enum Kind { SOLD, LENT } static class Address { int zip; Address next; java.util.List<String> lines; } }\n";
    List<String> texts = of("return JsonTree.read(in, Order.class).id;", "Order", order);
    assertEquals(
        "{\"id\":\"101\",\"amount\":102,\"paid\":true,\"kind\":\"SOLD\",\"to\":{\"zip\":103,\"next\":{\"zip\":104,\"next\":{\"zip\":105}}}}",
        texts.get(0));
  }

  @Test
  void noMoreThanAFewOfFieldsWithoutEnd() throws Exception {
    StringBuilder many = new StringBuilder("package acme;\npublic class Order { ");
    for (int i = 0; i < 200; i++) {
      many.append("Order o").append(i).append("; long n").append(i).append("; ");
    }
    String text = of("return \"\" + JsonTree.read(in, Order.class).n0;", "Order", many + "}").get(0);
    assertTrue(text.length() < 1_000, text);
    String blanks = new String(new char[20_000]).replace('\0', ' ');
    assertEquals(Collections.emptyList(), of("return in.split(\"" + blanks + "x\")[0];"));
  }

  @Test
  void noneForWhatIsTakenAsItIs() throws Exception {
    assertEquals(Collections.emptyList(), of("return in.trim().equals(\"sold\") ? in : in + \",\";"));
    assertEquals(Collections.emptyList(), of("return in.split(\"(?<=a)b\")[0];"));
  }

  private List<String> of(String body, String... besides) throws Exception {
    String function =
        "package acme;\npublic class Fn implements java.util.function.Function<String, String> {\n"
            + "  public String apply(String in) { " + body + " }\n}\n";
    String[] sources = Arrays.copyOf(new String[] {"Fn", function, "JsonTree", JSON}, 4 + besides.length);
    System.arraycopy(besides, 0, sources, 4, besides.length);
    Path folder = Files.createDirectory(directory.resolve("" + count++));
    Compiled job = new Compiled(folder, Collections.emptyList(), sources);
    return MadeTexts.of(TakenApart.by(job.reach(job.rootsOf("acme.Fn")), job.files), job.files);
  }
}
