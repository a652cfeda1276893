package org.prachakhom.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.setPath;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import org.prachakhom.gateway.GatewayProperties;
import org.prachakhom.gateway.GatewayProperties.Upstream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchangeHandlerFunction;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** One route a service, and one to its OpenAPI document. Actuators have no route. */
@Configuration(proxyBeanMethods = false)
class RouteTable {

    @Bean
    RouterFunction<ServerResponse> routes(GatewayProperties properties) {
        return properties.upstreams().entrySet().stream()
                .map(upstream -> api(upstream.getKey(), upstream.getValue())
                        .and(description(upstream.getKey(), upstream.getValue())))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("The gateway has no upstream"));
    }

    /**
     * Gateway's handler asks for the filters of the headers when the context is refreshed, but the port is open a moment
     * before. Whoever calls in that moment must not find a gateway without them.
     */
    @Bean
    SmartInitializingSingleton filtersBeforeTheFirstRequest(
            ProxyExchangeHandlerFunction proxy, ApplicationContext context) {
        return () -> proxy.onApplicationEvent(new ContextRefreshedEvent(context));
    }

    private static RouterFunction<ServerResponse> api(String name, Upstream upstream) {
        RequestPredicate own = upstream.paths().stream()
                .map(root -> path(root).or(path(root + "/**")))
                .reduce(RequestPredicate::or)
                .orElseThrow(() -> new IllegalStateException("The upstream " + name + " has no path"));
        return route(name).route(own, http()).before(uri(upstream.url())).build();
    }

    private static RouterFunction<ServerResponse> description(String name, Upstream upstream) {
        return route("openapi-" + name)
                .GET("/openapi/" + name, http())
                .before(uri(upstream.url()))
                .before(setPath("/v3/api-docs"))
                .build();
    }
}
