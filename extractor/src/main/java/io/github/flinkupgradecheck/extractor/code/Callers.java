package io.github.flinkupgradecheck.extractor.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** Who calls a method of the team's, among the methods that an operator reaches. */
final class Callers {
  private final ClassFiles files;
  /** By name and descriptor. */
  private final Map<String, List<Call>> calls = new HashMap<>();
  /** Names and descriptors of methods that a reference stands for: whoever holds one calls with what it likes. */
  private final Set<String> referred = new HashSet<>();

  /** A call and where it stands. */
  final class Call {
    final MethodRef in;
    final MethodInsnNode call;

    private Call(MethodRef in, MethodInsnNode call) {
      this.in = in;
      this.call = call;
    }

    Arguments arguments() {
      return new Arguments(in.owner, files.method(in));
    }
  }

  Callers(Iterable<MethodRef> methods, ClassFiles files) {
    this.files = files;
    for (MethodRef method : methods) {
      for (AbstractInsnNode at : files.method(method).instructions) {
        if (at instanceof MethodInsnNode) {
          MethodInsnNode call = (MethodInsnNode) at;
          calls.computeIfAbsent(call.name + call.desc, any -> new ArrayList<>()).add(new Call(method, call));
        } else if (at instanceof InvokeDynamicInsnNode) {
          for (Object argument : ((InvokeDynamicInsnNode) at).bsmArgs) {
            if (argument instanceof Handle) {
              referred.add(((Handle) argument).getName() + ((Handle) argument).getDesc());
            }
          }
        }
      }
    }
  }

  /** All calls that can end in that method; none if there may be more than can be seen. */
  List<Call> of(MethodRef method) {
    List<Call> found = new ArrayList<>();
    if (referred.contains(method.signature())) {
      return found;
    }
    for (Call one : calls.getOrDefault(method.signature(), Collections.<Call>emptyList())) {
      if (files.isSubtype(one.call.owner, method.owner) || files.isSubtype(method.owner, one.call.owner)) {
        found.add(one);
      }
    }
    return found;
  }

  /** Which argument a local variable is as the method begins; -1 for {@code this} and what is none. */
  int position(MethodRef method, int local) {
    MethodNode node = files.method(method);
    int at = (node.access & Opcodes.ACC_STATIC) == 0 ? 1 : 0;
    Type[] arguments = Type.getArgumentTypes(node.desc);
    for (int i = 0; i < arguments.length; i++) {
      if (at == local) {
        return i;
      }
      at += arguments[i].getSize();
    }
    return -1;
  }
}
