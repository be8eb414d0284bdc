import { ChannelType, type Client, MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { describeInBrowser, openPage, PHONE } from './open-page.ts';
import { aPracticeGround } from './practice-bot.ts';

/** One white pixel. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==',
  'base64',
);

async function textChannel(client: Client, id: string) {
  const channel = await client.channels.fetch(id);
  if (channel?.type !== ChannelType.GuildText) {
    throw new Error('that is no text channel');
  }
  return channel;
}

describeInBrowser('a message of the bot', () => {
  it('answers another, which one press brings back into sight', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    const first = await channel.send('The first step');
    for (const line of Array.from({ length: 30 }, (_, index) => `line ${index}`)) {
      sandbox.person.say(sandbox.world.application.ownerId, channels.chat, line);
    }
    await channel.send({ content: 'The next step', reply: { messageReference: first.id } });
    const { page, message } = await openPage(sandbox.url);
    await (await message('The next step')).getByRole('button', { name: /The first step/ }).click();
    await page.waitForFunction((id) => document.activeElement?.id === `message-${id}`, first.id);
    await page.getByRole('button', { name: 'Go to the newest message' }).click();
    await page.getByRole('button', { name: 'Go to the newest message' }).waitFor({ state: 'hidden' });
  });

  it('brings the answer to a button into sight, however far up the button is', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    const days = { type: 3, custom_id: 'days', options: [{ label: 'Sunday', value: 'sun' }] } as const;
    await channel.send({ content: 'Choose', components: [{ type: 1, components: [days] }] });
    for (const line of Array.from({ length: 30 }, (_, index) => `line ${index}`)) {
      sandbox.person.say(sandbox.world.application.ownerId, channels.chat, line);
    }
    const { page, message } = await openPage(sandbox.url);
    await (await message('Choose')).getByRole('button', { name: 'Make a selection' }).click();
    await page.getByRole('option', { name: 'Sunday' }).click();
    const answer = await message('Chosen: sun');
    await page.getByRole('button', { name: 'Go to the newest message' }).waitFor({ state: 'hidden' });
    expect(await answer.evaluate((shown) => shown.getBoundingClientRect().bottom < innerHeight)).toBe(true);
  });

  it('is found again far up in a long channel', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    const first = await channel.send('Long ago');
    for (const line of Array.from({ length: 120 }, (_, index) => `line ${index}`)) {
      sandbox.person.say(sandbox.world.application.ownerId, channels.chat, line);
    }
    await channel.send({ content: 'Much later', reply: { messageReference: first.id } });
    const { page, message } = await openPage(sandbox.url);
    expect(await page.locator('.message').count()).toBe(100);
    await (await message('Much later')).getByRole('button', { name: 'An earlier message' }).click();
    await page.waitForFunction((id) => document.activeElement?.id === `message-${id}`, first.id);
    expect(await page.getByRole('button', { name: 'Show earlier messages' }).isVisible()).toBe(false);
  });

  it('follows a link to a message of the same server without leaving the page', async () => {
    const { sandbox, client, channels, guildId } = await aPracticeGround();
    const news = await textChannel(client, channels['transfer-news']);
    const first = await news.send('Told before');
    const chat = await textChannel(client, channels.chat);
    await chat.send(`[before](https://discord.com/channels/${guildId}/${news.id}/${first.id})`);
    const { page, message } = await openPage(sandbox.url);
    await (await message('before')).getByRole('link', { name: 'before' }).click();
    await page.getByRole('heading', { level: 2, name: 'transfer-news' }).waitFor();
    await message('Told before');
  });

  it('leads into its thread, which stands under its channel', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    const root = await channel.send('A saga begins');
    const thread = await root.startThread({ name: 'The saga of the season' });
    await thread.send('Step one');
    const { page, message, say, shot } = await openPage(sandbox.url);
    await page.getByRole('navigation', { name: 'Channels' }).getByText('The saga of the season').waitFor();
    await (await message('A saga begins')).getByRole('button', { name: /The saga of the season/ }).click();
    await (await message('Step one')).waitFor();
    await page.locator('.message').first().getByText('A saga begins').waitFor();
    await shot('thread-starter');
    await root.edit('A saga goes on');
    await page.locator('.message').first().getByText('A saga goes on').waitFor();
    await say('and then?');
    await message('and then?');
    await root.delete();
    await page.getByText('The message that this thread began with is gone.').waitFor();
    await page.getByRole('button', { name: 'chat ›' }).click();
    await page.getByRole('heading', { level: 2, name: 'chat', exact: true }).waitFor();
  });

  it('shows the picture that came with it, and names a picture of the web without loading it', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    const files = [{ attachment: PIXEL, name: 'saga.png', description: 'The saga so far' }];
    await channel.send({
      content: 'Drawn',
      files,
      embeds: [{ title: 'Shown', image: { url: 'attachment://saga.png' } }],
    });
    await channel.send({ embeds: [{ title: 'Elsewhere', image: { url: 'https://pictures.example/a.png' } }] });
    const { message, problems } = await openPage(sandbox.url);
    const image = (await message('Shown')).getByRole('img');
    expect(await image.count()).toBe(1);
    expect(await image.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth))).toBe(1);
    await (await message('Elsewhere')).getByText('Picture on pictures.example').waitFor();
    expect(problems).toEqual([]);
  });

  it('is laid out by Components V2', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    await channel.send({
      flags: MessageFlags.IsComponentsV2,
      components: [
        {
          type: 17,
          accent_color: 0xc9_a2_27,
          components: [
            {
              type: 9,
              components: [{ type: 10, content: '## Settings\nWhere shall news go?' }],
              accessory: { type: 2, style: 2, label: 'Edit', custom_id: 'form' },
            },
            { type: 14, divider: true },
            { type: 1, components: [{ type: 6, custom_id: 'role', placeholder: 'Whom to ping?' }] },
          ],
        },
      ],
    });
    const { page, message, shot } = await openPage(sandbox.url);
    const settings = await message('Where shall news go?');
    await settings.getByRole('heading', { name: 'Settings' }).waitFor();
    await settings.getByRole('button', { name: 'Whom to ping?' }).click();
    await page.getByRole('option', { name: '@Supporters' }).waitFor();
    await shot('components-v2');
    await page.keyboard.press('Escape');
    await settings.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('dialog', { name: 'Your motto' }).waitFor();
  });

  it('shows reactions, and adds one’s own', async () => {
    const { sandbox, robinId, channels } = await aPracticeGround();
    const said = sandbox.person.say(robinId, channels.chat, 'a goal');
    if (said.kind !== 'said') throw new Error(said.text);
    sandbox.person.react(robinId, said.message.id, '⚽');
    const { message } = await openPage(sandbox.url);
    const reaction = (await message('a goal')).getByRole('button', { name: '⚽, 1 from Robin' });
    await reaction.click();
    await (await message('a goal')).getByRole('button', { name: '⚽, 2 from Robin, You', pressed: true }).waitFor();
  });

  it('is gone when it is deleted', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const channel = await textChannel(client, channels.chat);
    const sent = await channel.send('soon gone');
    const { page, message } = await openPage(sandbox.url);
    await message('soon gone');
    await sent.delete();
    await page.getByText('soon gone').waitFor({ state: 'detached' });
  });
});

describeInBrowser('a forum', () => {
  it('is a list of posts, each with its tags', async () => {
    const { sandbox, client, channels } = await aPracticeGround();
    const forum = await client.channels.fetch(channels['transfer-forum']);
    if (forum?.type !== ChannelType.GuildForum) throw new Error('that is no forum');
    const { page, openChannel, message, shot } = await openPage(sandbox.url, { size: PHONE, theme: 'light' });
    await openChannel('transfer-forum');
    await page.getByText('No posts in transfer-forum yet').waitFor();
    const tag = forum.availableTags.find(({ name }) => name === 'Talks')?.id ?? '';
    await forum.threads.create({ name: 'Ajax and the keeper', message: { content: 'It begins' }, appliedTags: [tag] });
    const post = page.getByRole('button', { name: /Ajax and the keeper/ });
    await post.getByText('Talks').waitFor();
    await shot('forum-phone');
    await post.click();
    await message('It begins');
    await shot('post-phone');
  });
});

describeInBrowser('a page that lost the program', () => {
  it('says so, and says so again when one tries to do something', async () => {
    const { sandbox } = await aPracticeGround();
    const { page, say } = await openPage(sandbox.url);
    await sandbox.close();
    await page.getByText('The sandbox does not answer. Trying again…').waitFor();
    await say('anybody there?');
    await page.getByText(/Is the program still running\? Start it again and reload this page\./).waitFor();
  });
});
