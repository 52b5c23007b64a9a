package pair;

import org.apache.flink.api.common.typeinfo.TypeInfo;

/** A value and which version of it this is. */
@TypeInfo(VersionedTypes.class)
public class Versioned<T> {
  public T value;
  public long version;

  public static <T> Versioned<T> of(T value, long version) {
    Versioned<T> versioned = new Versioned<>();
    versioned.value = value;
    versioned.version = version;
    return versioned;
  }
}
