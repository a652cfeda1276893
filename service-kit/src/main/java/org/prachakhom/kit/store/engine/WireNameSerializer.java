package org.prachakhom.kit.store.engine;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.prachakhom.events.EventCatalogue;
import org.prachakhom.events.PublishedEvent;
import org.prachakhom.events.WireName;

/**
 * Stores published events under their wire name and revision instead of their Java class, so that code can move. A name
 * that only a newer version knows reads as {@link org.axonframework.serialization.UnknownSerializedType}, which nobody
 * handles.
 */
final class WireNameSerializer implements Serializer {
    private final Serializer json;

    WireNameSerializer(Serializer json) {
        this.json = json;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        SerializedObject<T> plain = json.serialize(object, representation);
        return object instanceof PublishedEvent
                ? new SimpleSerializedObject<>(plain.getData(), representation, typeForClass(object.getClass()))
                : plain;
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return json.canSerializeTo(representation);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // Axon's signature
    public <S, T> T deserialize(SerializedObject<S> stored) {
        return EventCatalogue.eventNamed(stored.getType().getName())
                .<SerializedObject<S>>map(event -> new SimpleSerializedObject<>(
                        stored.getData(), stored.getContentType(), json.typeForClass(event)))
                .<T>map(json::deserialize)
                .orElseGet(() -> json.deserialize(stored));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return EventCatalogue.eventNamed(type.getName())
                .<Class<?>>map(event -> event)
                .orElseGet(() -> json.classForType(type));
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        if (!PublishedEvent.class.isAssignableFrom(type)) {
            return json.typeForClass(type);
        }
        WireName name = EventCatalogue.wireName(type);
        return new SimpleSerializedType(name.value(), Integer.toString(name.revision()));
    }

    @Override
    public Converter getConverter() {
        return json.getConverter();
    }
}
