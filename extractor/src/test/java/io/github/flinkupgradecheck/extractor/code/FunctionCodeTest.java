package io.github.flinkupgradecheck.extractor.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A function is the same one whatever its class is called, and another one once it runs something else. */
final class FunctionCodeTest {
  private static final String MEAN =
      "package acme;\n"
          + "public class Mean implements java.util.function.Function<Long, Long> {\n"
          + "  public static class Sum { long sum; }\n"
          + "  private final int digits = Integer.getInteger(\"digits\", 2);\n"
          + "  public Long apply(Long in) { Sum sum = new Sum(); sum.sum += in; return round(sum); }\n"
          + "  private Long round(Sum sum) { return sum.sum / digits; }\n"
          + "}\n";

  @TempDir Path directory;
  private int count;

  @Test
  void hasNoNameOfItsOwn() throws Exception {
    assertEquals(of("Mean", MEAN).code, of("Average", MEAN.replace("Mean", "Average")).code);
  }

  @Test
  void isAnotherOnceItRunsSomethingElse() throws Exception {
    assertNotEquals(of("Mean", MEAN).code, of("Mean", MEAN.replace("sum.sum += in", "sum.sum -= in")).code);
  }

  @Test
  void whatOnlyThePlannerCallsCounts() throws Exception {
    String scalar = "package acme;\npublic class Fn { public String eval(String in) { return in.trim(); } }\n";
    assertNotEquals(of("Fn", scalar).code, of("Fn", scalar.replace("trim", "toLowerCase")).code);
  }

  @Test
  void whatIsOnlyForThePlannersEyesDoesNotCount() throws Exception {
    String scalar = "package acme;\npublic class Fn { public String eval(String in) { return in.trim(); } }\n";
    String told = scalar.replace("{ public", "{ public boolean isDeterministic() { return false; } public");
    assertEquals(of("Fn", scalar).code, of("Fn", told).code);
    assertNotEquals(of("Fn", scalar).code, of("Fn", told.replace("isDeterministic", "isSteady")).code);
  }

  @Test
  void namesOfOthersCount() throws Exception {
    String calling = MEAN.replace("return sum.sum / digits", "return Math.floorDiv(sum.sum, (long) digits)");
    assertNotEquals(of("Mean", calling).code, of("Mean", calling.replace("floorDiv", "floorMod")).code);
  }

  @Test
  void whatItWasMadeWithIsToldApart() throws Exception {
    FunctionCode two = of("Mean", MEAN);
    FunctionCode three = of("Mean", MEAN.replace("\"digits\", 2", "\"digits\", 3"));
    assertNotEquals(two.settings, three.settings);
  }

  private FunctionCode of(String name, String text) throws Exception {
    Path own = Files.createDirectories(directory.resolve(String.valueOf(count++)));
    Compiled compiled = new Compiled(own, Collections.<String>emptyList(), name, text);
    Object function = Class.forName("acme." + name, true, compiled.loader).getDeclaredConstructor().newInstance();
    return FunctionCode.of(function, compiled.jar, compiled.loader);
  }
}
