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
    "com.ctc.wstx.",
    "com.esotericsoftware.",
    "com.fasterxml.",
    "com.github.benmanes.",
    "com.github.luben.",
    "com.google.",
    "com.ibm.icu.",
    "com.mongodb.",
    "com.mysql.",
    "com.rabbitmq.client.",
    "com.squareup.",
    "com.sun.",
    "com.twitter.chill.",
    "com.typesafe.",
    "com.ververica.",
    "com.zaxxer.",
    "dev.failsafe.",
    "groovy.",
    "io.confluent.",
    "io.debezium.",
    "io.dropwizard.",
    "io.grpc.",
    "io.lettuce.",
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
    "oracle.jdbc.",
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
    "org.mariadb.jdbc.",
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

  /** What a library of these misses the job misses: they hand it the settings that it is deployed with, and swallow that there are none. */
  private static final String[] OF_DEPLOYMENT = {"com.amazonaws.services.kinesisanalytics."};

  private KnownLibraries() {}

  /** Whether it is of no interest what the class looks up: libraries ask for dozens of things that nobody has to give. Takes a class name with dots. */
  public static boolean askForThemselves(String className) {
    for (String prefix : OF_DEPLOYMENT) {
      if (className.startsWith(prefix)) {
        return false;
      }
    }
    return contain(className);
  }

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
