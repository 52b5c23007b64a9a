package io.github.flinkupgradecheck.extractor.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * How code takes texts apart: by which separators, into how many columns, for which fields of JSON it asks and of which classes it makes objects of JSON.
 */
final class TakenApart {
  private static final int MOST_SEPARATORS = 2;
  private static final int MOST_COLUMNS = 24;
  private static final int MOST_FIELDS = 32;
  private static final int MOST_CLASSES = 2;
  /** No regular expression for a separator is longer. */
  private static final int LONGEST_SEPARATOR = 24;
  /** Nor a class's name; both are looked at by patterns that take their time on long ones. */
  private static final int LONGEST_NAME = 300;
  private static final int NEAR = 4;
  private static final Set<String> SPLITTING =
      new HashSet<>(
          Arrays.asList(
              "split", "splitToList", "splitPreserveAllTokens", "splitByWholeSeparator", "tokenize", "indexOf", "lastIndexOf"));
  /** Owners of JSON's trees and readers: Jackson, also as Flink shades it, Gson, fastjson, org.json and others. */
  private static final Pattern OF_JSON =
      Pattern.compile("(^|.*/)(Object(Mapper|Reader|Node)|\\w*(Json|JSON)\\w*|Gson)(\\$.*)?");
  private static final Pattern ASKING =
      Pattern.compile("get|path|has|at|with|required|findValue|(get|opt|as|is|find)[A-Z]\\w*");
  private static final Pattern FIELD = Pattern.compile("/?[\\p{L}_$][\\p{L}\\p{N}_$-]{0,40}");
  /** What a regular expression may have around one separator: blanks, and signs of how often. */
  private static final Pattern SEPARATOR =
      Pattern.compile("(?:\\\\s\\*|\\s)*(?:\\\\?([,;|:/#&=~^!_-])|\\[([,;|:/#&~-])[^\\]]*\\]|(\\\\t|\t)|(\\\\[sW]|\\s))[+*]?(?:\\\\s\\*|\\s)*");

  final Set<String> separators = new LinkedHashSet<>();
  /** How many columns a text may need to have; empty where nothing says so. */
  final Set<Integer> columns = new LinkedHashSet<>();
  /** Of JSON, by which it is asked. */
  final Set<String> fields = new LinkedHashSet<>();
  /** Objects of these are made of JSON; names with slashes. */
  final Set<String> classes = new LinkedHashSet<>();
  private int last = -1;

  private TakenApart() {}

  static TakenApart by(Reach reach, ClassFiles files) {
    TakenApart apart = new TakenApart();
    for (MethodRef at : reach.methods) {
      for (AbstractInsnNode step : files.method(at).instructions) {
        apart.read(step);
      }
    }
    if (apart.last >= 0) {
      apart.columns.add(apart.last + 1);
    }
    return apart;
  }

  private void read(AbstractInsnNode step) {
    Object constant = step instanceof LdcInsnNode ? ((LdcInsnNode) step).cst : null;
    if (constant instanceof String) {
      readText((String) constant, call(step));
    } else if (constant instanceof Type && classes.size() < MOST_CLASSES && isOfJson(call(step))) {
      classes.add(((Type) constant).getInternalName());
    } else if (isNumber(step)) {
      readNumber(number(step), step);
    }
  }

  private void readText(String text, MethodInsnNode given) {
    if (given == null) {
      return;
    }
    boolean splits =
        SPLITTING.contains(given.name)
            || given.name.equals("on") && given.owner.endsWith("Splitter")
            || given.name.equals("compile") && given.owner.equals("java/util/regex/Pattern")
            || given.name.equals("<init>") && given.owner.equals("java/util/StringTokenizer");
    if (splits) {
      add(separator(text));
    } else if (isOfJson(given) && ASKING.matcher(given.name).matches() && FIELD.matcher(text).matches() && fields.size() < MOST_FIELDS) {
      fields.add(text.startsWith("/") ? text.substring(1) : text);
    }
  }

  private void readNumber(int number, AbstractInsnNode step) {
    AbstractInsnNode next = Steps.next(step);
    int follows = next == null ? -1 : next.getOpcode();
    MethodInsnNode given = call(step);
    if (given != null && SPLITTING.contains(given.name) && given.desc.startsWith("(I")) {
      add(separator(String.valueOf((char) number)));
    } else if (number < MOST_COLUMNS && (follows == Opcodes.AALOAD || isOfList(next))) {
      last = Math.max(last, number);
    } else if (number > 1 && number < MOST_COLUMNS && compares(follows) && isLength(step.getPrevious())) {
      columns.add(number);
    }
  }

  private static boolean isOfList(AbstractInsnNode next) {
    return next instanceof MethodInsnNode
        && ((MethodInsnNode) next).owner.equals("java/util/List")
        && ((MethodInsnNode) next).name.equals("get");
  }

  private static boolean isLength(AbstractInsnNode before) {
    return before != null && before.getOpcode() == Opcodes.ARRAYLENGTH;
  }

  private static boolean compares(int opcode) {
    return opcode >= Opcodes.IF_ICMPEQ && opcode <= Opcodes.IF_ICMPLE;
  }

  private static boolean isOfJson(MethodInsnNode call) {
    return call != null && call.owner.length() <= LONGEST_NAME && OF_JSON.matcher(call.owner).matches();
  }

  /** The next call, if it is near. */
  private static MethodInsnNode call(AbstractInsnNode constant) {
    AbstractInsnNode step = constant;
    for (int seen = 0; seen < NEAR && step != null; seen++) {
      step = Steps.next(step);
      if (step instanceof MethodInsnNode) {
        return (MethodInsnNode) step;
      }
    }
    return null;
  }

  private static boolean isNumber(AbstractInsnNode step) {
    int opcode = step.getOpcode();
    return opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5 || opcode == Opcodes.BIPUSH;
  }

  private static int number(AbstractInsnNode step) {
    return step instanceof IntInsnNode ? ((IntInsnNode) step).operand : step.getOpcode() - Opcodes.ICONST_0;
  }

  private void add(String separator) {
    if (separator != null && separators.size() < MOST_SEPARATORS) {
      separators.add(separator);
    }
  }

  /** Of a text or a regular expression; null if it is something else. */
  private static String separator(String text) {
    Matcher known = SEPARATOR.matcher(text);
    if (text.isEmpty() || text.length() > LONGEST_SEPARATOR || !known.matches()) {
      return null;
    }
    String sign = known.group(1) != null ? known.group(1) : known.group(2);
    return sign != null ? sign : known.group(3) != null ? "\t" : " ";
  }
}
