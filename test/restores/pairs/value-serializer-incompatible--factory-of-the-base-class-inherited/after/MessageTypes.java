package pair;

import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInfoFactory;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;

/** Says of what a message is made. */
public class MessageTypes extends TypeInfoFactory<Message> {
  @Override
  public TypeInformation<Message> createTypeInfo(Type type, Map<String, TypeInformation<?>> parameters) {
    Map<String, TypeInformation<?>> fields = new HashMap<>();
    fields.put("id", Types.STRING);
    fields.put("headers", Types.MAP(Types.STRING, Types.STRING));
    return Types.POJO(Message.class, fields);
  }
}
