package io.github.flinkupgradecheck.extractor.code;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import com.eclipsesource.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;

/**
 * Texts that code can take apart: columns of numbers between its separators, and JSON with the fields that it asks for. Of any other text it has nothing to
 * say, or it throws. What it makes of numbers, as texts or as numbers, differs from text to text and from column to column.
 */
final class MadeTexts {
  private static final int ROWS = 3;
  private static final int APART = 100;
  private static final int DEEPEST = 3;
  /** Of one object, and of all that is in it. */
  private static final int MOST_FIELDS = 64;
  /** Besides what the code says. */
  private static final int COLUMNS = 6;

  private final ClassFiles files;
  private int number;
  private int fields;

  private MadeTexts(ClassFiles files) {
    this.files = files;
  }

  /** Empty where it takes none apart. */
  static List<String> of(TakenApart apart, ClassFiles files) {
    Set<String> texts = new LinkedHashSet<>();
    for (String separator : apart.separators) {
      for (int columns : columns(apart)) {
        for (int row = 1; row <= ROWS; row++) {
          texts.add(row(separator, columns, row));
        }
      }
    }
    MadeTexts made = new MadeTexts(files);
    for (int row = 1; row <= ROWS; row++) {
      made.number = row * APART;
      if (!apart.fields.isEmpty()) {
        texts.add(made.fields(apart.fields, row % 2 == 0));
      }
      for (String type : apart.classes) {
        ClassNode known = files.get(type);
        if (known != null) {
          made.fields = 0;
          texts.add(made.object(known, 0).toString());
        }
      }
    }
    return new ArrayList<>(texts);
  }

  /** More than it asks for by number as well: it may find the last one by where the next one begins. */
  private static Set<Integer> columns(TakenApart apart) {
    Set<Integer> columns = new LinkedHashSet<>(apart.columns);
    columns.add(COLUMNS);
    return columns;
  }

  private static String row(String separator, int columns, int row) {
    StringBuilder text = new StringBuilder();
    for (int column = 1; column <= columns; column++) {
      text.append(column == 1 ? "" : separator).append(row * APART + column);
    }
    return text.toString();
  }

  /** @param asTexts some ask for texts, and take no number for one */
  private String fields(Set<String> names, boolean asTexts) {
    JsonObject object = Json.object();
    for (String name : names) {
      number++;
      object.set(name, asTexts ? Json.value(String.valueOf(number)) : Json.value(number));
    }
    return object.toString();
  }

  private JsonObject object(ClassNode type, int depth) {
    JsonObject object = Json.object();
    for (FieldNode field : type.fields) {
      if ((field.access & (Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT)) == 0 && fields++ < MOST_FIELDS) {
        JsonValue value = value(field.desc, depth);
        if (value != null) {
          object.set(name(field), value);
        }
      }
    }
    return object;
  }

  /** Null for what is better left out. */
  private JsonValue value(String type, int depth) {
    switch (type) {
      case "Z":
      case "Ljava/lang/Boolean;":
        return Json.TRUE;
      case "B":
      case "S":
      case "I":
      case "J":
      case "F":
      case "D":
      case "Ljava/lang/Integer;":
      case "Ljava/lang/Long;":
      case "Ljava/lang/Double;":
      case "Ljava/lang/Float;":
      case "Ljava/math/BigDecimal;":
        return Json.value(++number);
      case "Ljava/lang/String;":
        return Json.value(String.valueOf(++number));
      default:
        ClassNode known = type.startsWith("L") && depth < DEEPEST ? files.get(type.substring(1, type.length() - 1)) : null;
        return known == null ? null : "java/lang/Enum".equals(known.superName) ? constant(known) : object(known, depth + 1);
    }
  }

  private static JsonValue constant(ClassNode type) {
    for (FieldNode field : type.fields) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        return Json.value(field.name);
      }
    }
    return null;
  }

  /** As Jackson's or Gson's annotation says. */
  private static String name(FieldNode field) {
    List<AnnotationNode> annotations = field.visibleAnnotations == null ? new ArrayList<>() : field.visibleAnnotations;
    for (AnnotationNode annotation : annotations) {
      boolean names = annotation.desc.endsWith("/JsonProperty;") || annotation.desc.endsWith("/SerializedName;");
      if (names && annotation.values != null && annotation.values.size() > 1 && annotation.values.get(1) instanceof String) {
        return (String) annotation.values.get(1);
      }
    }
    return field.name;
  }
}
