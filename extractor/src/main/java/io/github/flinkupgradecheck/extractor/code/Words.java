package io.github.flinkupgradecheck.extractor.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Words that code holds texts against: {@code "sold".equals(kind)}, the cases of a {@code switch}, constants of an enum that a text is looked up in; then those
 * that stand in arrays, lists and maps of constants, where texts are looked up too.
 */
final class Words {
  private static final int MOST = 8;
  private static final int NEAR = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_.:/-]{1,24}");
  private static final Set<String> HELD_AGAINST =
      new HashSet<>(
          Arrays.asList("equals", "equalsIgnoreCase", "contentEquals", "startsWith", "endsWith", "contains", "compareTo", "of"));

  /** Only where constants are made: elsewhere it is data. */
  private static final Set<String> KEPT_BY = new HashSet<>(Arrays.asList("put", "add"));

  private Words() {}

  static List<String> of(Reach reach, ClassFiles files) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> kept = new LinkedHashSet<>();
    for (MethodRef at : reach.methods) {
      MethodNode method = files.method(at);
      for (AbstractInsnNode step = method.instructions.getFirst(); step != null && words.size() < MOST; step = step.getNext()) {
        if (step instanceof LdcInsnNode && ((LdcInsnNode) step).cst instanceof String) {
          String text = (String) ((LdcInsnNode) step).cst;
          if (isGivenTo(HELD_AGAINST, step)) {
            add(words, text);
          } else if (isStored(step) || at.name.equals("<clinit>") && isGivenTo(KEPT_BY, step)) {
            add(kept, text);
          }
        } else if (step instanceof MethodInsnNode && ((MethodInsnNode) step).name.equals("valueOf")) {
          addConstants(words, files.get(((MethodInsnNode) step).owner));
        }
      }
    }
    kept.forEach(word -> add(words, word));
    return new ArrayList<>(words);
  }

  /** Whether the next call is one of these. */
  private static boolean isGivenTo(Set<String> methods, AbstractInsnNode text) {
    AbstractInsnNode step = text;
    for (int seen = 0; seen < NEAR && step != null; seen++) {
      step = Steps.next(step);
      if (step instanceof MethodInsnNode) {
        return methods.contains(((MethodInsnNode) step).name);
      }
    }
    return false;
  }

  /** Whether it becomes an element of an array. */
  private static boolean isStored(AbstractInsnNode text) {
    AbstractInsnNode next = Steps.next(text);
    return next != null && next.getOpcode() == Opcodes.AASTORE;
  }

  private static void addConstants(Set<String> words, ClassNode type) {
    if (type == null || !"java/lang/Enum".equals(type.superName)) {
      return;
    }
    for (FieldNode field : type.fields) {
      if ((field.access & Opcodes.ACC_ENUM) != 0) {
        add(words, field.name);
      }
    }
  }

  private static void add(Set<String> words, String word) {
    if (words.size() < MOST && WORD.matcher(word).matches()) {
      words.add(word);
    }
  }
}
