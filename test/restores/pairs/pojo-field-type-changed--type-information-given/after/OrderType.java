package pair;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Names the elements of the list, which Kryo need not write then. */
public final class OrderType extends TypeInfoFactory<Order> {
  @Override
  public TypeInformation<Order> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    Map<String, TypeInformation<?>> fields = new HashMap<>();
    fields.put("article", Types.STRING);
    fields.put("tags", Types.LIST(Types.STRING));
    return Types.POJO(Order.class, fields);
  }
}
