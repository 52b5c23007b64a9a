package pair;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Says of what a versioned value is made. */
public class VersionedTypes<T> extends TypeInfoFactory<Versioned<T>> {
  @Override
  @SuppressWarnings({"unchecked", "rawtypes"})
  public TypeInformation<Versioned<T>> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    Map<String, TypeInformation<?>> fields = new HashMap<>();
    fields.put("value", parameters.get("T"));
    fields.put("version", Types.LONG);
    return (TypeInformation) Types.POJO(Versioned.class, fields);
  }
}
