package pair;

import java.lang.reflect.Type;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;

/** Has Kryo write tracks. */
public class TrackType extends TypeInfoFactory<Track> {
  @Override
  public TypeInformation<Track> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    return new GenericTypeInfo<>(Track.class);
  }
}
