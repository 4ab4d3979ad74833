@org.jspecify.annotations.NullMarked
package health.baton.cohort.web;
