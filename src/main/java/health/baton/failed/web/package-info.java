@org.jspecify.annotations.NullMarked
package health.baton.failed.web;
