package pair;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Lists of texts, so that Kryo has no part in them. */
public class TextsType extends TypeInfoFactory<List<String>> {
  @Override
  public TypeInformation<List<String>> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    return Types.LIST(Types.STRING);
  }
}
