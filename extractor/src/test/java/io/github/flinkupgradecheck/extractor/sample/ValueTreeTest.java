package io.github.flinkupgradecheck.extractor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.eclipsesource.json.Json;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tree that was just made equals the same one out of a manifest. */
final class ValueTreeTest {
  static class Person {
    String name = "Ada";
    long visits = 3;
  }

  static final class Member extends Person {
    String club = "Analysts";
    double fee = 1e21;
  }

  @Test
  void namesHaveTheManifestsOrderWhereverTheyAreDeclared() {
    String manifest =
        "{\"@class\":\"" + Member.class.getName() + "\",\"club\":\"Analysts\",\"fee\":1e+21,\"name\":\"Ada\",\"visits\":3}";
    assertEquals(ValueTree.ofManifest(Json.parse(manifest)), ValueTree.of(new Member()));
  }

  /** As ECMAScript and as Java write them. */
  @Test
  void numbersAreTheSameInWhateverWords() {
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("greatest", -Double.MAX_VALUE);
    numbers.put("half", 2.5);
    numbers.put("least", Double.MIN_VALUE);
    numbers.put("list", Arrays.asList(12, 1e-7, Long.MAX_VALUE));
    String manifest =
        "{\"greatest\":-1.7976931348623157e+308,\"half\":2.5,\"least\":5e-324,\"list\":[12,1e-7,\"9223372036854775807\"]}";
    assertEquals(ValueTree.ofManifest(Json.parse(manifest)), ValueTree.of(numbers));
  }
}
