package io.github.flinkupgradecheck.extractor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must not move the fingerprint, and what must. */
final class FingerprintTest {
  private static final List<String> PLAIN = Collections.emptyList();
  private static final String FUNCTION =
      "package acme;\n"
          + "public class Fn implements java.util.function.Function<Long, Long> {\n"
          + "  private final java.util.Map<Long, Long> cache = new java.util.HashMap<>();\n"
          + "  enum Size { SMALL, LARGE }\n"
          + "  public Long apply(Long in) {\n"
          + "    Size size = in > 10 ? Size.LARGE : Size.SMALL;\n"
          + "    switch (size) { case SMALL: return twice(in); default: break; }\n"
          + "    try { return cache.computeIfAbsent(in, key -> Helper.square(key) + in); }\n"
          + "    catch (RuntimeException e) { return new Object() { long minus() { return -in; } }.minus(); }\n"
          + "  }\n"
          + "  private Long twice(Long in) { return 2 * in; }\n"
          + "}\n";
  private static final String HELPER =
      "package acme;\npublic class Helper {\n"
          + "  static long square(long n) { return n * n; }\n"
          + "  static long cube(long n) { return n * n * n; }\n"
          + "}\n";

  @TempDir Path directory;
  private int count;

  @Test
  void isTheSameForTheSameText() throws Exception {
    assertEquals(of(PLAIN, FUNCTION, HELPER), of(PLAIN, FUNCTION, HELPER));
  }

  @Test
  void doesNotSeeLinesCommentsOrDebugInformation() throws Exception {
    String before = of(PLAIN, FUNCTION, HELPER);
    assertEquals(before, of(PLAIN, "// a comment\n\n\n" + FUNCTION, "/* another */\n" + HELPER));
    assertEquals(before, of(Collections.singletonList("-g:none"), FUNCTION, HELPER));
    assertEquals(before, of(Collections.singletonList("-g"), FUNCTION, HELPER));
  }

  @Test
  void doesNotSeeAnUnrelatedLambdaOrAnonymousClassBefore() throws Exception {
    String unrelated =
        FUNCTION.replace(
            "  enum Size",
            "  static Runnable other() { Runnable one = () -> System.out.println(1);\n"
                + "    return new Runnable() { public void run() { one.run(); } }; }\n  enum Size");
    assertEquals(of(PLAIN, FUNCTION, HELPER), of(PLAIN, unrelated, HELPER));
  }

  @Test
  void doesNotSeeTheOrderOfMethodsOrWhatIsNotReached() throws Exception {
    String method = "  private Long twice(Long in) { return 2 * in; }\n";
    String moved = FUNCTION.replace(method, "").replace("  enum Size", method + "  enum Size");
    assertEquals(of(PLAIN, FUNCTION, HELPER), of(PLAIN, moved, HELPER));
    assertEquals(of(PLAIN, FUNCTION, HELPER), of(PLAIN, FUNCTION, HELPER.replace("n * n * n", "n * n * n + 1")));
  }

  @Test
  void seesEveryReachedPlace() throws Exception {
    String before = of(PLAIN, FUNCTION, HELPER);
    for (List<String> edit :
        Arrays.asList(
            Arrays.asList("in > 10", "in > 11"),
            Arrays.asList("2 * in", "3 * in"),
            Arrays.asList("Helper.square(key) + in", "Helper.square(key) - in"),
            Arrays.asList("return -in", "return 1 - in"),
            Arrays.asList("SMALL, LARGE", "LARGE, SMALL"),
            Arrays.asList("catch (RuntimeException e)", "catch (IllegalStateException e)"))) {
      String changed = FUNCTION.replace(edit.get(0), edit.get(1));
      assertNotEquals(FUNCTION, changed);
      assertNotEquals(before, of(PLAIN, changed, HELPER), edit.toString());
    }
    assertNotEquals(before, of(PLAIN, FUNCTION, HELPER.replace("return n * n;", "return n + n;")));
  }

  @Test
  void followsAHelperBehindAnInterface() throws Exception {
    String function =
        "package acme;\npublic class Fn implements java.util.function.Function<Long, Long> {\n"
            + "  interface Op { long on(long n); }\n"
            + "  static class Plus implements Op { public long on(long n) { return n + 1; } }\n"
            + "  private final Op op = new Plus();\n"
            + "  public Long apply(Long in) { return op.on(in); }\n}\n";
    assertNotEquals(of(PLAIN, function, HELPER), of(PLAIN, function.replace("n + 1", "n + 2"), HELPER));
  }

  private String of(List<String> options, String function, String helper) throws Exception {
    Path target = Files.createDirectory(directory.resolve("build" + count++));
    return new Compiled(target, options, "Fn", function, "Helper", helper).fingerprint("acme.Fn");
  }
}
