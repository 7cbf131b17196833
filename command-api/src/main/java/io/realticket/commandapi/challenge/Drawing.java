package io.realticket.commandapi.challenge;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import net.logicsquad.nanocaptcha.audio.AudioCaptcha;
import net.logicsquad.nanocaptcha.content.ContentProducer;
import net.logicsquad.nanocaptcha.image.ImageCaptcha;
import net.logicsquad.nanocaptcha.image.filter.RippleImageFilter;
import net.logicsquad.nanocaptcha.image.noise.CurvedLineNoiseProducer;

/** Makes pictures and sounds of digits: NanoCaptcha does. Thread-safe. */
final class Drawing {
    static {
        // Somebody else's page shows it, so no screen is needed, nor a file for every picture.
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
    }

    private final int width;
    private final int height;

    Drawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Returns {@code digits} as a PNG. */
    byte[] image(String digits) {
        ContentProducer content = () -> digits;
        BufferedImage image = new ImageCaptcha.Builder(width, height)
                .addContent(content)
                .addFilter(new RippleImageFilter())
                .addNoise(new CurvedLineNoiseProducer())
                .addNoise(new CurvedLineNoiseProducer())
                .addBackground()
                .build()
                .getImage();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    /** Returns {@code digits} as a WAV, spoken in English over noise. */
    byte[] sound(String digits) {
        ContentProducer content = () -> digits;
        AudioCaptcha spoken = new AudioCaptcha.Builder()
                .addContent(content)
                .addVoice()
                .addNoise()
                .build();
        ByteArrayOutputStream wav = new ByteArrayOutputStream();
        try (AudioInputStream audio = spoken.getAudio().getAudioInputStream()) {
            AudioSystem.write(audio, AudioFileFormat.Type.WAVE, wav);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wav.toByteArray();
    }
}
