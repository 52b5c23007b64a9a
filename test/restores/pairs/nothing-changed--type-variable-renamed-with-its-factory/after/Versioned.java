package pair;

import java.util.function.Function;
import org.apache.flink.api.common.typeinfo.TypeInfo;

/** A value and which version of it this is. */
@TypeInfo(VersionedTypes.class)
public class Versioned<VALUE> {
  public VALUE value;
  public long version;

  public static <V> Versioned<V> of(V value, long version) {
    Versioned<V> versioned = new Versioned<>();
    versioned.value = value;
    versioned.version = version;
    return versioned;
  }

  public boolean isNewerThan(Versioned<VALUE> other) {
    return version > other.version;
  }

  public <R> Versioned<R> map(Function<VALUE, R> function) {
    return of(function.apply(value), version);
  }
}
