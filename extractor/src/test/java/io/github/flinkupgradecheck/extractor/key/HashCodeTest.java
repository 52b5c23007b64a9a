package io.github.flinkupgradecheck.extractor.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.Objects;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.client.ClientUtils;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

/** Keys whose hash code the next process would give too, and others. */
class HashCodeTest {
  private static final ClassLoader HERE = HashCodeTest.class.getClassLoader();
  private static final URL TESTS = HashCodeTest.class.getProtectionDomain().getCodeSource().getLocation();
  private static final ClassLoader ANEW =
      ClientUtils.buildUserCodeClassLoader(
          Collections.singletonList(TESTS), Collections.<URL>emptyList(), HERE, new Configuration());

  @Test
  void aConstantThatIsHashedIsShownToBeAnotherOne() throws Exception {
    HashCode hash = of(new ByConstant());
    assertNull(hash.value);
    assertTrue(hash.byIdentity);
  }

  @Test
  void itsNameIsTheSame() throws Exception {
    ByName key = new ByName();
    HashCode hash = of(key);
    assertEquals(key.hashCode(), hash.value);
    assertFalse(hash.byIdentity);
  }

  @Test
  void ofWhatTheJdkLoadsNothingIsSaid() throws Exception {
    HashCode hash = of(new ByDay());
    assertNull(hash.value);
    assertFalse(hash.byIdentity);
  }

  @Test
  void withoutAHashCodeOfItsOwnNoCopyIsFoundEvenHere() throws Exception {
    HashCode hash = of(new Unhashed());
    assertNull(hash.value);
    assertFalse(hash.byIdentity);
  }

  @SuppressWarnings("unchecked")
  private static HashCode of(Object key) throws Exception {
    TypeSerializer<Object> serializer =
        (TypeSerializer<Object>) TypeInformation.of(key.getClass()).createSerializer(new ExecutionConfig());
    DataOutputSerializer out = new DataOutputSerializer(64);
    serializer.serialize(key, out);
    return HashCode.of(key, out.getCopyOfBuffer(), serializer, () -> ANEW);
  }

  public enum Kind {
    LAMP,
    LOCK
  }

  public static class ByConstant {
    public Kind kind = Kind.LOCK;

    @Override
    public int hashCode() {
      return Objects.hash(kind);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByConstant && kind == ((ByConstant) other).kind;
    }
  }

  public static class ByName {
    public Kind kind = Kind.LOCK;

    @Override
    public int hashCode() {
      return kind.name().hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByName && kind == ((ByName) other).kind;
    }
  }

  public static class ByDay {
    public DayOfWeek day = DayOfWeek.MONDAY;

    @Override
    public int hashCode() {
      return Objects.hash(day);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof ByDay && day == ((ByDay) other).day;
    }
  }

  public static class Unhashed {
    public Kind kind = Kind.LOCK;
  }
}
