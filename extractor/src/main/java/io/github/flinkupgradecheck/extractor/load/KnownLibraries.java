package io.github.flinkupgradecheck.extractor.load;

/**
 * Packages that a job bundles but nobody on the team wrote; their changes show in the manifest's {@code
 * libraries}.
 */
public final class KnownLibraries {
  private static final String[] PREFIXES = {
    "akka.",
    "ch.qos.logback.",
    "com.amazonaws.",
    "com.codahale.",
    "com.esotericsoftware.",
    "com.fasterxml.",
    "com.github.benmanes.",
    "com.github.luben.",
    "com.google.",
    "com.squareup.",
    "com.sun.",
    "com.twitter.chill.",
    "com.typesafe.",
    "com.ververica.",
    "com.zaxxer.",
    "dev.failsafe.",
    "groovy.",
    "io.confluent.",
    "io.dropwizard.",
    "io.grpc.",
    "io.micrometer.",
    "io.netty.",
    "io.opentelemetry.",
    "io.prometheus.",
    "io.vertx.",
    "jakarta.",
    "java.",
    "javassist.",
    "javax.",
    "jdk.",
    "kotlin.",
    "kotlinx.",
    "net.bytebuddy.",
    "net.jpountz.",
    "okhttp3.",
    "okio.",
    "org.antlr.",
    "org.apache.",
    "org.aspectj.",
    "org.bouncycastle.",
    "org.codehaus.",
    "org.eclipse.",
    "org.elasticsearch.",
    "org.glassfish.",
    "org.hibernate.",
    "org.jboss.",
    "org.jetbrains.",
    "org.joda.",
    "org.json.",
    "org.junit.",
    "org.mongodb.",
    "org.objectweb.asm.",
    "org.objenesis.",
    "org.opensearch.",
    "org.postgresql.",
    "org.rocksdb.",
    "org.slf4j.",
    "org.springframework.",
    "org.xerial.",
    "org.yaml.",
    "picocli.",
    "reactor.",
    "redis.clients.",
    "scala.",
    "software.amazon.",
    "sun.",
  };

  private KnownLibraries() {}

  /** Takes a class name with dots. */
  public static boolean contain(String className) {
    for (String prefix : PREFIXES) {
      if (className.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }
}
